import { LONGEST_QUESTION } from '@/lib/search'
import { SEARCH } from '../page/sections'
import styles from './SearchForm.module.css'

type Props = { question?: string; label?: string }

/** The search field: a plain form whose answer has an address of its own. One a page. */
export function SearchForm({ question, label = 'Chercher dans tout le site' }: Props) {
  return (
    <search>
      <form action={SEARCH.path} className={styles.form}>
        <label htmlFor="q">{label}</label>
        <input
          id="q" name="q" type="search" defaultValue={question} maxLength={LONGEST_QUESTION}
          autoComplete="off" autoCapitalize="none" enterKeyHint="search"
        />
        <button type="submit">Rechercher</button>
      </form>
    </search>
  )
}
