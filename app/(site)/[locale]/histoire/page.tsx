import { momentNodes } from '@/lib/jsonLd'
import { anchorOf } from '@/lib/permalinks'
import { getHistory } from '@/lib/queries'
import { EraChapter } from '../../_ui/history/EraChapter'
import { EraRail } from '../../_ui/history/EraRail'
import { Frame } from '../../_ui/page/Frame'
import { JsonLd } from '../../_ui/page/JsonLd'
import { Opening } from '../../_ui/page/Opening'
import { pageMetadata } from '../../_ui/page/pageMetadata'
import styles from './page.module.css'

export async function generateMetadata() {
  const { history } = await getHistory()
  return pageMetadata({ title: history.title, description: history.standfirst, path: '/histoire' })
}

export default async function HistoryPage() {
  const { history, chapters } = await getHistory()
  return (
    <Frame section="history" isIndex>
      <JsonLd path="/histoire" title={history.title} nodes={momentNodes(chapters.flatMap(({ milestones }) => milestones))} />
      <Opening title={history.title} standfirst={history.standfirst} />
      {chapters.length === 0 && <p>L’histoire n’est pas encore publiée.</p>}
      <div className={styles.story}>
        <div className={styles.rail}>
          <EraRail label="Époques" eras={chapters.map(({ era }) => era)} hrefOf={(era) => `#${anchorOf(era)}`} />
        </div>
        <div>
          {chapters.map((chapter) => <EraChapter key={chapter.era.id} chapter={chapter} />)}
        </div>
      </div>
    </Frame>
  )
}
