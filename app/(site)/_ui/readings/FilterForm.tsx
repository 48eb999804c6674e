import type { Choice, Subject } from '@/lib/readings'
import { french } from '@/lib/typography/french'
import styles from './FilterForm.module.css'

export type Filter = { name: string; label: string; /** The first choice: this filter is not in use. */ all: string; options: Subject[] }

type Props = { action: string; legend: string; filters: Filter[]; choice?: Choice; inColumn?: boolean }

/** Ways to read a page otherwise: a form that makes an address, so that a reading can be kept, sent and gone back to. */
export function FilterForm({ action, legend, filters, choice = {}, inColumn = false }: Props) {
  const useful = filters.filter(({ name, options }) => options.length > 1 || choice[name])
  if (useful.length === 0) return null
  return (
    <form className={inColumn ? `${styles.form} ${styles.column}` : styles.form} action={action} method="get" data-lean="">
      <fieldset>
        <legend>{legend}</legend>
        {useful.map(({ name, label, all, options }) => (
          <label key={name}>
            {label}
            <select name={name} defaultValue={choice[name] ?? ''}>
              <option value="">{all}</option>
              {options.map(({ slug, title }) => <option key={slug} value={slug}>{french(title)}</option>)}
            </select>
          </label>
        ))}
        <button>Afficher</button>
      </fieldset>
    </form>
  )
}
