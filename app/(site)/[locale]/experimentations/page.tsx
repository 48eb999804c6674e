import { PAGE_FOLDERS } from '@/lib/permalinks'
import { getExperiments } from '@/lib/queries'
import { Frame } from '../../_ui/page/Frame'
import { JsonLd } from '../../_ui/page/JsonLd'
import { Opening } from '../../_ui/page/Opening'
import { pageMetadata } from '../../_ui/page/pageMetadata'
import { experimentRows } from '../../_ui/rows/experimentRows'
import { Rows } from '../../_ui/rows/Rows'
import styles from './page.module.css'

const TITLE = 'Expérimentations'
const STANDFIRST = 'Ce qui a été essayé avec des territoires, ce qui en est sorti et ce que nous n’avons pas encore documenté.'

export const generateMetadata = () => pageMetadata({ title: TITLE, description: STANDFIRST, path: '/experimentations' })

export default async function ExperimentsPage() {
  const experiments = await getExperiments()
  return (
    <Frame section="experiments" isIndex>
      <JsonLd path="/experimentations" title={TITLE} />
      <Opening title={TITLE} standfirst={STANDFIRST} />
      <p className={styles.way}><a href={PAGE_FOLDERS.territories}>Les voir territoire par territoire</a></p>
      <Rows rows={experimentRows(experiments)} />
      {experiments.length === 0 && <p>Rien n’est encore publié ici.</p>}
    </Frame>
  )
}
