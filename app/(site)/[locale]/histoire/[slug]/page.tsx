import { formatSpan } from '@/lib/dates'
import { milestoneNodes } from '@/lib/jsonLd'
import { anchorOf, pagePath } from '@/lib/permalinks'
import { getEra } from '@/lib/queries'
import { describeEra } from '@/lib/sharing/describe'
import { french } from '@/lib/typography/french'
import { ChapterBody } from '../../../_ui/history/ChapterBody'
import { chapterNotes } from '../../../_ui/history/chapterNotes'
import { EraNeighbours } from '../../../_ui/history/EraNeighbours'
import chapterStyles from '../../../_ui/history/EraChapter.module.css'
import { hueStyle } from '../../../_ui/hueStyle'
import { KitSection } from '../../../_ui/kit/KitSection'
import { ArchivedNote } from '../../../_ui/page/ArchivedNote'
import { Changes } from '../../../_ui/page/Changes'
import { found } from '../../../_ui/page/found'
import { Frame } from '../../../_ui/page/Frame'
import { JsonLd } from '../../../_ui/page/JsonLd'
import { foundMetadata } from '../../../_ui/page/pageMetadata'
import type { SlugParams } from '../../../_ui/page/params'
import { SourceList } from '../../../_ui/sources/SourceList'
import styles from './page.module.css'

export const generateStaticParams = () => []

export async function generateMetadata({ params }: SlugParams) {
  const { slug } = await params
  return foundMetadata(await getEra(slug), ({ document, changedAt }) => ({
    ...describeEra(document), path: pagePath('eras', slug), updatedAt: changedAt, publicId: document.publicId,
  }))
}

export default async function EraPage({ params }: SlugParams) {
  const { document: era, changedAt, chapter, previous, next } = found(await getEra((await params).slug))
  const notes = chapterNotes(chapter)
  return (
    <Frame section="history">
      <JsonLd path={pagePath('eras', era.slug!)} title={era.title} section="history" updatedAt={changedAt} nodes={milestoneNodes(chapter.milestones)} notes={notes} />
      <p className={styles.above}><a href={`/histoire#${anchorOf(era)}`}>Dans toute l’histoire</a></p>
      <ArchivedNote record={era} />
      <div className={styles.story}>
        <article id={anchorOf(era)} className={chapterStyles.chapter} style={hueStyle(era.hue)}>
          <div className={chapterStyles.thread}>
            <h1 className={`${chapterStyles.heading} ${styles.title}`}>
              <span className={chapterStyles.span}>{formatSpan(era.span)}</span>{' '}
              <span className={styles.words}>{french(era.title)}</span>
            </h1>
            {era.standfirst && <p className={chapterStyles.standfirst}>{french(era.standfirst)}</p>}
            <ChapterBody chapter={chapter} notes={notes} level={2} />
          </div>
          <SourceList isAside notes={notes} level={2} className={chapterStyles.notes} />
        </article>
      </div>
      <Changes record={era} parts={chapter.milestones} notes={notes} />
      <KitSection collection="eras" document={era} />
      <EraNeighbours previous={previous} next={next} />
    </Frame>
  )
}
