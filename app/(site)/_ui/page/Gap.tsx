import { french } from '@/lib/typography/french'
import styles from './Gap.module.css'
import { Invitation } from './Invitation'

type Props = { children: string; /** The question that the appeal answers. */ before?: string; ask: string }

/** What is not known, said as such, with an invitation to tell where that can be done: a dotted stretch of the thread. */
export const Gap = ({ children, before, ask }: Props) => <p className={styles.gap}>{french(children)} <Invitation before={before} ask={ask} /></p>
