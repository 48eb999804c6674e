import type { Place } from '@/lib/search'
import { french } from '@/lib/typography/french'
import { DOCUMENT_KINDS } from '@/lib/vocabulary/vocabulary'
import { Rows } from '../rows/Rows'

type Near = Place & { kind?: keyof typeof DOCUMENT_KINDS }

/** Pages that may be the one wanted; nothing when none is near. */
export function Near({ title, places }: { title: string; places: Near[] }) {
  if (places.length === 0) return null
  return (
    <section aria-labelledby="proches">
      <h2 id="proches">{french(title)}</h2>
      <Rows rows={places.map(({ path, title: name, kind }) => ({ key: path, name, href: path, when: kind && DOCUMENT_KINDS[kind] }))} />
    </section>
  )
}
