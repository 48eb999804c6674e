import { lengthFault } from '../lengths'
import type { BlockingRule, Place, Subject } from '../types'

/** All the texts of a document together: beyond, what is left is not read. */
const MOST_READ = 500_000

const faultOf = ({ value, longest }: Place): string | null => (longest === undefined ? null : lengthFault(value, longest))
const weightOf = ({ value }: Place): number => (typeof value === 'string' ? value.length : 0)

/** The document without the texts that are too long to be read, so that no rule takes the server from others. */
export function readable(subject: Subject): Subject {
  let read = 0
  const places = subject.places.filter((place) => {
    read += weightOf(place)
    return read <= MOST_READ && faultOf(place) === null
  })
  return { ...subject, places }
}

export const lengths: BlockingRule = {
  id: 'length',
  title: 'Textes trop longs',
  severity: 'blocking',
  find: ({ places }) => {
    let read = 0
    return places.flatMap((place) => {
      const before = read
      read += weightOf(place)
      const fault = faultOf(place) ?? (before <= MOST_READ && read > MOST_READ ? 'Cette fiche est trop longue pour être relue en entier : la relecture s’arrête ici. Coupez-la en plusieurs fiches.' : null)
      return fault ? [{ path: place.path, label: place.label, message: fault }] : []
    })
  },
}
