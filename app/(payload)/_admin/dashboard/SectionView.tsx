import type { Item, Section } from './Section'
import styles from './Todo.module.css'

const SHOWN = 5

function Items({ items }: { items: Item[] }) {
  return (
    <ul className={styles.items}>
      {items.map(({ href, title, line }, index) => (
        <li key={`${href} ${index}`}>
          <a href={href}>{title}</a>
          <p>{line}</p>
        </li>
      ))}
    </ul>
  )
}

/** One part of « À faire »: how many, the first ones, the others behind a disclosure. */
export function SectionView({ section: { id, title, intro, items, empty, shown = SHOWN } }: { section: Section }) {
  const rest = items.slice(shown)
  return (
    <section className={styles.section} aria-labelledby={`todo-${id}`} data-count={items.length}>
      <h3 id={`todo-${id}`}>{title} <span className={styles.count}>{items.length}</span></h3>
      {items.length === 0 ? <p className={styles.empty}>{empty}</p> : null}
      {items.length > 0 && intro ? <p className={styles.intro}>{intro}</p> : null}
      {items.length > 0 ? <Items items={items.slice(0, shown)} /> : null}
      {rest.length > 0 ? <details><summary>Voir les {rest.length} autres</summary><Items items={rest} /></details> : null}
    </section>
  )
}
