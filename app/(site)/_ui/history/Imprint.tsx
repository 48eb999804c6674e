import { env } from '@/lib/env'
import type { Chapter } from '@/lib/history'
import { french } from '@/lib/typography/french'
import { DayText } from '../DayText'
import styles from './Imprint.module.css'

const latest = (chapters: Chapter[]): string | undefined =>
  chapters.flatMap(({ era, milestones }) => [era, ...milestones]).map(({ updatedAt }) => updatedAt).toSorted().at(-1)

/** What the title page of the printed history says beside its title: where the page lives, and the state it was printed in. */
export function Imprint({ chapters }: { chapters: Chapter[] }) {
  const updatedAt = latest(chapters)
  return (
    <p className={`print-only ${styles.imprint}`}>
      {`${new URL(env.siteUrl).host}/histoire`}<br />
      {updatedAt && <>{french('État du texte : ')}<DayText iso={updatedAt} />. La page en ligne est corrigée et complétée.</>}
    </p>
  )
}
