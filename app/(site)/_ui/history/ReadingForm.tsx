import { LENS_NAMES, LENSES, type Choice, type LensName, type Subject } from '@/lib/history'
import { french } from '@/lib/typography/french'
import styles from './ReadingForm.module.css'

type Props = { subjects: Record<LensName, Subject[]>; choice?: Choice }

/** The other ways to read the history: a form that makes an address, so that a reading can be kept, sent and gone back to. */
export function ReadingForm({ subjects, choice = {} }: Props) {
  const lenses = LENS_NAMES.filter((lens) => subjects[lens].length > 0)
  if (lenses.length === 0) return null
  return (
    <form className={styles.form} action="/histoire" method="get" aria-label="Lire l’histoire autrement" data-lean="">
      <p>Lire par</p>
      {lenses.map((lens) => (
        <label key={lens}>
          {LENSES[lens].label.toLowerCase()}
          <select name={lens} defaultValue={choice[lens] ?? ''}>
            <option value="">{LENSES[lens].all}</option>
            {subjects[lens].map(({ slug, title }) => <option key={slug} value={slug}>{french(title)}</option>)}
          </select>
        </label>
      ))}
      <button>Afficher</button>
    </form>
  )
}
