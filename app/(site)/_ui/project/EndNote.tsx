import type { Project } from '@/lib/payload-types'
import { french } from '@/lib/typography/french'
import styles from './EndNote.module.css'

const QUESTIONS = [
  ['happened', 'Que s’est-il passé ?'],
  ['remains', 'Que reste-t-il ?'],
  ['contact', 'À qui s’adresser ?'],
  ['learned', 'Qu’a-t-on appris ?'],
] as const

/** What a project that ended leaves behind. */
export function EndNote({ note }: { note: Project['endNote'] }) {
  const answers = QUESTIONS.filter(([key]) => note?.[key])
  if (!note || answers.length === 0) return null
  return (
    <section aria-labelledby="fin">
      <h2 id="fin">Ce qu’il en reste</h2>
      <dl className={styles.answers}>
        {answers.map(([key, question]) => (
          <div key={key}><dt>{french(question)}</dt><dd>{french(note[key])}</dd></div>
        ))}
      </dl>
    </section>
  )
}
