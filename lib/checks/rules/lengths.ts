import { lengthFault } from '../lengths'
import type { BlockingRule, Place, Subject } from '../types'

/** All the texts of a document together: beyond, what is left is not read. */
const MOST_READ = 500_000

const faultOf = ({ value, longest }: Place): string | null => (longest === undefined ? null : lengthFault(value, longest))
const weightOf = ({ value }: Place): number => (typeof value === 'string' ? value.length : 0)

type Weighed = { place: Place; fault: string | null; /** Whether there was room for it. */ isRead: boolean }

/** Each place with what is wrong with its length, and whether it is read: until the document has had its share. */
function weighed({ places }: Subject): Weighed[] {
  let read = 0
  return places.map((place) => {
    const fault = faultOf(place)
    if (!fault) read += weightOf(place)
    return { place, fault, isRead: !fault && read <= MOST_READ }
  })
}

/** The document without the texts that are too long to be read, so that no rule takes the server from others. */
export const readable = (subject: Subject): Subject =>
  ({ ...subject, places: weighed(subject).filter(({ isRead }) => isRead).map(({ place }) => place) })

const STOPPED = 'Cette fiche est trop longue pour être relue en entier : la relecture s’arrête ici. Coupez-la en plusieurs fiches.'

export const lengths: BlockingRule = {
  id: 'length',
  title: 'Textes trop longs',
  severity: 'blocking',
  find: (subject) => {
    const all = weighed(subject)
    const stop = all.find(({ fault, isRead }) => !fault && !isRead)
    return all.flatMap((one) => {
      const message = one.fault ?? (one === stop ? STOPPED : null)
      return message ? [{ path: one.place.path, label: one.place.label, message }] : []
    })
  },
}
