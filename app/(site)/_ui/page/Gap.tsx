import { french } from '@/lib/typography/french'
import styles from './Gap.module.css'
import { Invitation } from './Invitation'

type Props = { children: string; ask: string }

/** What is not known, said as such, with an invitation to tell: a dotted stretch of the thread. */
export function Gap({ children, ask }: Props) {
  return (
    <p className={styles.gap}>
      {french(children)}{' '}<Invitation>{french(ask)}</Invitation>.
    </p>
  )
}
