import type { Lane, Tone } from '@/lib/frise'
import { french } from '@/lib/typography/french'
import { CARRIERS } from '@/lib/vocabulary/vocabulary'
import styles from './Legend.module.css'

const TONES = Object.keys(CARRIERS) as Tone[]

/** What the bars say, for the signs that this drawing uses. */
export function Legend({ lanes }: { lanes: Lane<unknown>[] }) {
  const kinds = lanes.flatMap(({ stretches }) => stretches.map(({ kind }) => kind))
  // What was transferred is drawn like what others carry.
  const tones = new Set([...lanes.map(({ tone }) => tone), ...(kinds.includes('transferred') ? ['third'] : [])])
  return (
    <ul className={styles.legend} aria-label="Légende">
      {TONES.filter((tone) => tones.has(tone)).map((tone) => <li key={tone} data-tone={tone}>{CARRIERS[tone]}</li>)}
      {lanes.some(({ fadeIn, fadeOut }) => fadeIn + fadeOut > 0) && <li data-fading>Le trait s’estompe où la date est inconnue</li>}
      {kinds.some((kind) => kind !== 'transferred') && <li data-thin>{french('Trait fin : en sommeil ou sans nouvelles')}</li>}
    </ul>
  )
}
