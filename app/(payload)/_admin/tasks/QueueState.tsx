import type { Tasks } from '@/collections/jobs/readTasks'
import { formatMoment } from '@/lib/dates'
import { env } from '@/lib/env'
import { mailServer } from '@/lib/payload/mail/transport'
import styles from './tasks.module.css'

/** Who runs the queue and when it last was, and where mails go: what one must know before waiting for a task. */
export function QueueState({ lastTurn, isLate }: Pick<Tasks, 'lastTurn' | 'isLate'>) {
  const runner = env.JOBS_TIMER === 'on'
    ? `Le site regarde ce qu’il a à faire toutes les ${env.JOBS_EVERY_SECONDS} secondes`
    : 'Un programme extérieur au site lance les tâches (JOBS_TIMER=off)'
  const server = mailServer()
  return (
    <ul className={styles.state}>
      <li>{runner} ; dernier passage : {lastTurn ? formatMoment(lastTurn) : 'jamais'}.</li>
      {isLate && <li className={styles.failed}>Plus rien ne lance les tâches en ce moment : rien de ce qui suit ne se fera. Prévenez la personne qui exploite le site.</li>}
      <li>
        {server
          ? `Les courriels partent par ${server}.`
          : 'Les courriels ne partent pas : ils sont gardés sur le serveur, car aucun service de courriel n’est encore réglé. Demandez-le à la personne qui exploite le site (réglage SMTP_URL).'}
      </li>
    </ul>
  )
}
