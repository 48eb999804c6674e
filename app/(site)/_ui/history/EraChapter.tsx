import { formatSpan } from '@/lib/dates'
import { anchorOf, pagePath } from '@/lib/permalinks'
import type { Chapter } from '@/lib/queries'
import { french } from '@/lib/typography/french'
import { hueStyle } from '../hueStyle'
import { Sign } from '../page/Sign'
import { SourceList } from '../sources/SourceList'
import { ChapterBody } from './ChapterBody'
import { chapterNotes } from './chapterNotes'
import styles from './EraChapter.module.css'

/** One era on the history page: a stretch of the thread in its own colour. */
export function EraChapter({ chapter }: { chapter: Chapter }) {
  const { era } = chapter
  const notes = chapterNotes(chapter)
  const title = `${anchorOf(era)}-titre`
  return (
    <article id={anchorOf(era)} className={styles.chapter} style={hueStyle(era.hue)} aria-labelledby={title}>
      <div className={styles.thread}>
        <header>
          <Sign className={styles.ring} size={44} />
          <h2 id={title}>
            <span className={styles.span}>{formatSpan(era.span)}</span>
            <span className="visually-hidden">{french(' : ')}</span>
            <a className={styles.title} href={era.slug ? pagePath('eras', era.slug) : undefined}>{french(era.title)}</a>
          </h2>
          {era.standfirst && <p className={styles.standfirst}>{french(era.standfirst)}</p>}
        </header>
        <ChapterBody chapter={chapter} notes={notes} level={3} />
      </div>
      <SourceList notes={notes} level={3} className={styles.notes} />
    </article>
  )
}
