import { readingPath, type Choice, type LensName } from '@/lib/history'
import { french } from '@/lib/typography/french'
import type { Reading } from './readingWords'
import { readingCount } from './readingWords'
import styles from './ReadingSummary.module.css'

const without = (choice: Choice, lens: LensName): Choice => ({ ...choice, [lens]: undefined })

/** What a reading found, how to widen it, and what to change when it found nothing. */
export function ReadingSummary({ reading }: { reading: Reading }) {
  const { choice, chosen, chapters } = reading
  const isEmpty = chapters.length === 0
  return (
    <div className={styles.summary}>
      <output className={styles.count}>{french(readingCount(reading))}</output>
      {isEmpty && (
        <p>
          {chosen.length > 1
            ? 'Ces critères, pris ensemble, ne retiennent rien. Ôtez-en un, ou choisissez-en un autre dans le formulaire.'
            : 'Rien de publié ne s’y rapporte. Choisissez autre chose dans le formulaire, ou lisez toute l’histoire.'}
        </p>
      )}
      <ul className={styles.ways}>
        {chosen.length > 1 && chosen.map(({ lens, title }) => (
          <li key={lens}><a href={readingPath(without(choice, lens))}>{french(`Sans « ${title} »`)}</a></li>
        ))}
        <li><a href="/histoire">Toute l’histoire</a></li>
      </ul>
    </div>
  )
}
