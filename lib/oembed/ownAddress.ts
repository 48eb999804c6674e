import { PUBLIC_ID_PATTERN } from '@/lib/permalinks'

/** What an address of this site may point to: documents by their permanent identifiers first, then the page at a path. */
export type OwnAddress = { publicIds: string[]; path: string }

/** A moment or an era inside a page: `#n-4shkmzq`, `#n-8rf4q3z-source-9`. */
const FRAGMENT = /^#n-([^-]+)/
/** The addresses made from a permanent identifier. */
const BY_ID = /^\/(?:p|embed|lier|badge)\/([^/.-]+)/

/** Reads an address, present or former, short or long; null when it is not of this site. http and https are one. */
export function ownAddress(url: URL, siteUrl: string): OwnAddress | null {
  if (!/^https?:$/.test(url.protocol) || url.host !== new URL(siteUrl).host || url.username || url.password) return null
  const found = [FRAGMENT.exec(url.hash)?.[1], BY_ID.exec(url.pathname)?.[1]]
  return { publicIds: found.flatMap((id) => (id && PUBLIC_ID_PATTERN.test(id) ? [id] : [])), path: url.pathname }
}
