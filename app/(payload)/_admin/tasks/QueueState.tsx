import type { Tasks } from '@/collections/jobs/readTasks'
import { formatMoment } from '@/lib/dates'
import { env } from '@/lib/env'
import { mailServer } from '@/lib/payload/mail/transport'
import styles from './tasks.module.css'

/** Who runs the queue and when it last was, and where mails go: what one must know before waiting for a task. */
export function QueueState({ lastTurn, isLate }: Pick<Tasks, 'lastTurn' | 'isLate'>) {
  const runner = env.JOBS_TIMER === 'on'
    ? `Le site y pense toutes les ${env.JOBS_EVERY_SECONDS} secondes`
    : 'Un cron extérieur lance la file (JOBS_TIMER=off)'
  const server = mailServer()
  return (
    <ul className={styles.state}>
      <li>{runner} ; dernier passage : {lastTurn ? formatMoment(lastTurn) : 'jamais'}.</li>
      {isLate && <li className={styles.failed}>La file n’est pas lancée en ce moment : rien de ce qui suit ne se fera. Prévenez la personne qui exploite le site.</li>}
      <li>
        {server
          ? `Les courriels partent par ${server}.`
          : 'Aucun serveur de courriel n’est réglé (variable SMTP_URL) : les courriels ne partent pas, ils sont gardés dans le dossier outbox des données.'}
      </li>
    </ul>
  )
}
