import { DirectoryList } from '../../_ui/directory/DirectoryList'
import { DIRECTORIES } from '../../_ui/directory/directories'
import { Frame } from '../../_ui/page/Frame'
import { JsonLd } from '../../_ui/page/JsonLd'
import { Opening } from '../../_ui/page/Opening'
import { pageMetadata } from '../../_ui/page/pageMetadata'
import { TerritoryTrail } from '../../_ui/territory/TerritoryTrail'

const { title, standfirst, path, section } = DIRECTORIES.territoires

export const generateMetadata = () => pageMetadata({ title, description: standfirst, path })

export default function TerritoriesPage() {
  return (
    <Frame section={section}>
      <JsonLd path={path} title={title} section={section} />
      <Opening above={<TerritoryTrail />} title={title} standfirst={standfirst} />
      <DirectoryList name="territoires" />
    </Frame>
  )
}
