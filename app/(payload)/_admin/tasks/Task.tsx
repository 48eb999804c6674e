import type { TaskState } from '@/collections/jobs/readTasks'
import { TASKS_PAGE } from '@/collections/jobs/taskEndpoint'
import { formatMoment } from '@/lib/dates'
import { TASKS } from '@/lib/tasks/catalogue'
import { french } from '@/lib/typography/french'
import styles from './tasks.module.css'

function Act({ name, value, children }: { name: 'again' | 'forget' | 'now'; value: string; children: string }) {
  return (
    <form method="post" action={`/api${TASKS_PAGE}`} className={styles.act}>
      <button type="submit" name={name} value={value} className="btn btn--style-secondary btn--size-small">{children}</button>
    </form>
  )
}

function lastWords({ last }: TaskState): string {
  if (!last) return 'jamais'
  const how = last.ok ? 'réussie' : 'en échec'
  return `${how}, le ${formatMoment(last.at)}${last.summary ? `. ${last.summary}` : ''}`
}

const nextWords = ({ next, waiting }: TaskState): string =>
  next ? `${formatMoment(next)}${waiting > 1 ? ` (${waiting} en attente)` : ''}` : 'rien de prévu'

/** One task of the page « Tâches ». */
export function Task({ state }: { state: TaskState }) {
  const { slug, failures, last } = state
  const { label, says, when, cron } = TASKS[slug]
  return (
    <section className={styles.task} aria-labelledby={`tache-${slug}`}>
      <header className={styles.head}>
        <h2 id={`tache-${slug}`}>{label}</h2>
        {cron && <Act name="now" value={slug}>Lancer maintenant</Act>}
      </header>
      <p>{french(says)}</p>
      <dl className={styles.facts}>
        <dt>Quand</dt><dd>{french(when)}</dd>
        <dt>Prochaine fois</dt><dd>{nextWords(state)}</dd>
        <dt>Dernière fois</dt><dd className={last && !last.ok ? styles.failed : undefined}>{french(lastWords(state))}</dd>
      </dl>
      {failures.length > 0 && (
        <>
          <h3 className={styles.failed}>{failures.length === 1 ? 'Un échec' : `${failures.length} échecs`}</h3>
          <ul className={styles.failures}>
            {failures.map(({ id, at, reason, what, href, nextTry }) => (
              <li key={id}>
                <p>{what && <>{href ? <a href={href}>{french(what)}</a> : french(what)}, </>}le {formatMoment(at)} : {french(reason)}.</p>
                {nextTry ? <p>Sera essayée de nouveau le {formatMoment(nextTry)}.</p> : <div className={styles.acts}><Act name="again" value={id}>Relancer</Act><Act name="forget" value={id}>Retirer de la liste</Act></div>}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
