import type { Change } from '@/lib/queries'
import { DayText } from '../DayText'
import { Rows } from '../rows/Rows'

const SHOWN = 8

/** What changed last on the site, newest first. */
export function RecentChanges({ changes, className }: { changes: Change[]; className?: string }) {
  if (changes.length === 0) return null
  return (
    <section className={className} aria-labelledby="nouveautes">
      <h2 id="nouveautes">Mis à jour récemment</h2>
      <Rows
        rows={changes.slice(0, SHOWN).map(({ publicId, path, title, updatedAt, note }) => ({
          key: publicId, name: title, href: path, when: <>mis à jour le <DayText iso={updatedAt} /></>, line: note,
        }))}
      />
    </section>
  )
}
