import { SEARCH } from '../page/sections'
import styles from './Pager.module.css'

type Props = { question: string; page: number; pages: number }

const href = (question: string, page: number): string =>
  `${SEARCH.path}?${new URLSearchParams({ q: question, ...(page > 1 ? { page: String(page) } : {}) })}`

/** To the results before and after; nothing when all are shown. */
export function Pager({ question, page, pages }: Props) {
  if (pages <= 1) return null
  return (
    <nav className={styles.pager} aria-label="Pages de résultats">
      {page > 1 && <a href={href(question, page - 1)} rel="prev">Résultats précédents</a>}
      <span>page {page} sur {pages}</span>
      {page < pages && <a href={href(question, page + 1)} rel="next">Résultats suivants</a>}
    </nav>
  )
}
