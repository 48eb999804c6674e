import { subjectsOf } from '@/lib/history'
import { momentNodes } from '@/lib/jsonLd'
import { anchorOf } from '@/lib/permalinks'
import { getHistory, getProjects } from '@/lib/queries'
import { newest } from '@/lib/sitemap'
import { Frise } from '../../_ui/frise/Frise'
import { TABLE_ID } from '../../_ui/frise/FriseTable'
import { POSTER_PATH } from '../../_ui/frise/posterPath'
import { Imprint } from '../../_ui/history/Imprint'
import { ReadingForm } from '../../_ui/history/ReadingForm'
import { Story } from '../../_ui/history/Story'
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
  const [{ history, chapters }, projects] = await Promise.all([getHistory(), getProjects()])
  const changedAt = newest(chapters.flatMap(({ era, milestones, projects: some, experiments, partners }) => [era, ...milestones, ...some, ...experiments, ...partners]))
  return (
    <Frame section="history" isIndex>
      <JsonLd path="/histoire" title={history.title} updatedAt={changedAt} nodes={momentNodes(chapters.flatMap(({ milestones }) => milestones))} />
      <Opening title={history.title} standfirst={history.standfirst} />
      <Imprint chapters={chapters} />
      {chapters.length === 0 && <p>L’histoire n’est pas encore publiée.</p>}
      <div className={`${styles.ways} screen-only`}>
        <details>
          <summary>La frise</summary>
          <Frise
            eras={chapters.map(({ era }) => era)} projects={projects} eraHref={(era) => `#${anchorOf(era)}`}
            tableHref={`${POSTER_PATH}#${TABLE_ID}`} posterHref={POSTER_PATH}
          />
        </details>
        <details>
          <summary>Lire autrement</summary>
          <ReadingForm subjects={subjectsOf(chapters)} />
        </details>
      </div>
      <Story chapters={chapters} />
    </Frame>
  )
}
