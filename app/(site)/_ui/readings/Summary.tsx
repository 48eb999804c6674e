import { french } from '@/lib/typography/french'
import styles from './Summary.module.css'

/** A filter in use: the words of what was chosen, and the address of the same reading without it. */
export type Chosen = { name: string; title: string; without: string }

type Props = {
  /** « 3 projets : En activité ». */
  count: string
  isEmpty: boolean
  chosen: Chosen[]
  whole: { href: string; label: string }
}

/** What a reading found, how to widen it, and what to change when it found nothing. */
export function Summary({ count, isEmpty, chosen, whole }: Props) {
  return (
    <div className={styles.summary}>
      <output className={styles.count}>{french(count)}</output>
      {isEmpty && (
        <p>
          {chosen.length > 1
            ? 'Ces critères, pris ensemble, ne retiennent rien. Ôtez-en un, ou choisissez-en un autre dans le formulaire.'
            : 'Rien de publié ne s’y rapporte. Choisissez autre chose dans le formulaire, ou revenez à l’ensemble.'}
        </p>
      )}
      <ul className={styles.ways}>
        {chosen.length > 1 && chosen.map(({ name, title, without }) => <li key={name}><a href={without}>{french(`Sans « ${title} »`)}</a></li>)}
        <li><a href={whole.href}>{whole.label}</a></li>
      </ul>
    </div>
  )
}
