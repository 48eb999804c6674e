import { byStart } from '@/lib/projects/oldestFirst'
import { getProjects } from '@/lib/queries'
import { Frame } from '../../_ui/page/Frame'
import { JsonLd } from '../../_ui/page/JsonLd'
import { Opening } from '../../_ui/page/Opening'
import { pageMetadata } from '../../_ui/page/pageMetadata'
import { projectRows } from '../../_ui/rows/projectRows'
import { Rows } from '../../_ui/rows/Rows'
import { RowSection } from '../../_ui/rows/RowSection'

const TITLE = 'Projets'
const STANDFIRST = 'Outils citoyens, programmes, coalitions, assemblées et rencontres, du plus ancien au plus récent.'

export const generateMetadata = () => pageMetadata({ title: TITLE, description: STANDFIRST, path: '/projets' })

export default async function ProjectsPage() {
  const projects = await getProjects()
  const { dated, undated } = byStart(projects)
  return (
    <Frame section="projects" isIndex>
      <JsonLd path="/projets" title={TITLE} />
      <Opening title={TITLE} standfirst={STANDFIRST} />
      <Rows rows={projectRows(dated)} />
      <RowSection id="sans-date" level={2} title="Ceux dont nous ignorons le début" rows={projectRows(undated)} />
      {projects.length === 0 && <p>Rien n’est encore publié ici.</p>}
    </Frame>
  )
}
