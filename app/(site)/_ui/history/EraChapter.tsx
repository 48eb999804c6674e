import { formatSpan } from '@/lib/dates'
import type { Chapter } from '@/lib/history'
import { anchorOf, pagePath } from '@/lib/permalinks'
import { french } from '@/lib/typography/french'
import { hueStyle } from '../hueStyle'
import { SourceList } from '../sources/SourceList'
import { ChapterBody } from './ChapterBody'
import { chapterNotes } from './chapterNotes'
import styles from './EraChapter.module.css'

type Props = {
  chapter: Chapter
  /** Only the things kept by a reading, without the era's own text. */
  isReading?: boolean
}

/** One era on the history page: a stretch of the thread in its own colour. */
export function EraChapter({ chapter, isReading = false }: Props) {
  const { era } = chapter
  const notes = chapterNotes(chapter, { withBody: !isReading })
  return (
    <article id={anchorOf(era)} className={styles.chapter} style={hueStyle(era.hue)}>
      <div className={styles.thread}>
        <h2 className={styles.heading}>
          <span className={styles.span}>{formatSpan(era.span)}</span>{' '}
          <a className={styles.title} href={era.slug ? pagePath('eras', era.slug) : undefined}>{french(era.title)}</a>
        </h2>
        {!isReading && era.standfirst && <p className={styles.standfirst}>{french(era.standfirst)}</p>}
        <ChapterBody chapter={chapter} notes={notes} level={3} isReading={isReading} />
      </div>
      <SourceList isAside notes={notes} level={3} className={styles.notes} />
    </article>
  )
}
