import { Heading, type Level } from '../Heading'
import { Rows, type Row } from './Rows'
import styles from './RowSection.module.css'

type Props = { id: string; title: string; level: Level; rows: Row[] }

/** Rows under their own heading; nothing at all when there is none. A region of the page only at its top level: eras repeat these names. */
export function RowSection({ id, title, level, rows }: Props) {
  if (rows.length === 0) return null
  return (
    <div className={styles.section}>
      <Heading level={level} id={id} className={level >= 3 ? styles.small : undefined}>{title}</Heading>
      <Rows rows={rows} />
    </div>
  )
}
