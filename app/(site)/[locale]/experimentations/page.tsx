import { PAGE_FOLDERS } from '@/lib/permalinks'
import { DirectoryList } from '../../_ui/directory/DirectoryList'
import { DIRECTORIES } from '../../_ui/directory/directories'
import { Frame } from '../../_ui/page/Frame'
import { JsonLd } from '../../_ui/page/JsonLd'
import { Opening } from '../../_ui/page/Opening'
import { pageMetadata } from '../../_ui/page/pageMetadata'
import styles from './page.module.css'

const { title, standfirst, path, section } = DIRECTORIES.experimentations

export const generateMetadata = () => pageMetadata({ title, description: standfirst, path })

export default function ExperimentsPage() {
  return (
    <Frame section={section} isIndex>
      <JsonLd path={path} title={title} />
      <Opening title={title} standfirst={standfirst} />
      <p className={styles.way}><a href={PAGE_FOLDERS.territories}>Les voir territoire par territoire</a></p>
      <DirectoryList name="experimentations" />
    </Frame>
  )
}
