import type { Chapter } from '@/lib/history'
import { anchorOf } from '@/lib/permalinks'
import { EraChapter } from './EraChapter'
import { EraRail } from './EraRail'
import styles from './Story.module.css'

/** The chapters along the thread, with the rail that shows where one is. */
export function Story({ chapters, isReading = false }: { chapters: Chapter[]; isReading?: boolean }) {
  return (
    <div className={styles.story}>
      <div className={styles.rail}>
        <EraRail label="Chapitres" eras={chapters.map(({ era }) => era)} hrefOf={(era) => `#${anchorOf(era)}`} />
      </div>
      <div className={styles.chapters}>
        {chapters.map((chapter) => <EraChapter key={chapter.era.id} chapter={chapter} isReading={isReading} />)}
      </div>
    </div>
  )
}
