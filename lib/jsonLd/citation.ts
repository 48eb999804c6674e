import { exactEnds } from '@/lib/dates'
import type { Source } from '@/lib/payload-types'
import { known, type Node } from './node'

/** A source that a page cites. A date that is not exact is left out: `datePublished` could not say « vers 2014 ». */
export function citation({ title, publisher, author, date, url, archivedUrl }: Source): Node {
  const { start, end } = exactEnds(date ?? '')
  return known({
    '@type': 'CreativeWork', name: title, author, publisher: { '@type': 'Organization', name: publisher },
    datePublished: start === end ? start : null, url, archivedAt: archivedUrl,
  })
}
