import type { ReactNode } from 'react'
import { french } from '@/lib/typography/french'
import styles from './Opening.module.css'

type Props = {
  id?: string
  /** Where this page belongs: a line above the title. */
  above?: ReactNode
  title: string
  standfirst?: string | null
  /** What stands beside the title on wide screens, under it on small ones. */
  aside?: ReactNode
}

/** The start of a page: one very large title against quiet text. */
export function Opening({ id, above, title, standfirst, aside }: Props) {
  return (
    <header id={id} className={styles.opening}>
      {above && <div className={styles.above}>{above}</div>}
      <div className={styles.words}>
        <h1>{french(title)}</h1>
        {standfirst && <p className={styles.standfirst}>{french(standfirst)}</p>}
      </div>
      {aside && <div className={styles.aside}>{aside}</div>}
    </header>
  )
}
