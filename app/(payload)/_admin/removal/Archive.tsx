import { formatDay, parisDay } from '@/lib/dates'
import type { RecordRef } from '@/lib/permalinks'
import { ArchiveButton } from './ArchiveButton.client'

/** Nothing has to go: the page may stay for memory. */
export function Archive({ record, archivedOn }: { record: RecordRef; archivedOn: string | null | undefined }) {
  return (
    <section aria-labelledby="removal-archive">
      <h3 id="removal-archive">La garder comme archive</h3>
      <div className="panel">
        <p>
          {archivedOn
            ? `Gardée comme archive depuis le ${formatDay(parisDay(new Date(archivedOn)))} : la page le dit, et tout ce qui y mène continue d’y mener.`
            : 'La page reste lisible à son adresse, tout ce qui y mène continue d’y mener, et elle dit elle-même qu’elle n’est plus tenue à jour. Cela se défait d’un clic.'}
        </p>
        <ArchiveButton record={record} isArchived={Boolean(archivedOn)} />
      </div>
    </section>
  )
}
