import { DirectoryList } from '../../_ui/directory/DirectoryList'
import { DIRECTORIES } from '../../_ui/directory/directories'
import { Frame } from '../../_ui/page/Frame'
import { JsonLd } from '../../_ui/page/JsonLd'
import { Opening } from '../../_ui/page/Opening'
import { pageMetadata } from '../../_ui/page/pageMetadata'

const { title, standfirst, path, section } = DIRECTORIES.projets

export const generateMetadata = () => pageMetadata({ title, description: standfirst, path })

export default function ProjectsPage() {
  return (
    <Frame section={section} isIndex>
      <JsonLd path={path} title={title} />
      <Opening title={title} standfirst={standfirst} />
      <DirectoryList name="projets" />
    </Frame>
  )
}
