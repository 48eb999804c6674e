/** An address of the site, and when what it shows last changed. */
export type Listed = { path: string; updatedAt?: string | null }

/** What one sitemap may hold. Source: sitemaps.org, protocol 0.9. */
export const LIMITS = { addresses: 50_000, bytes: 50_000_000 }

/** The declaration and the root element, both tags; rounded up. */
const AROUND = 200

/**
 * Cuts a list into sitemaps that each keep within the limits; always at least one, so that an address once given stays.
 * @param entryOf the XML of one address, which is counted in bytes
 */
export function splitPages(pages: Listed[], entryOf: (page: Listed) => string, { addresses, bytes } = LIMITS): Listed[][] {
  const parts: Listed[][] = [[]]
  let size = AROUND
  for (const page of pages) {
    const more = Buffer.byteLength(entryOf(page)) + 1
    const part = parts.at(-1)!
    if (part.length > 0 && (part.length >= addresses || size + more > bytes)) {
      parts.push([page])
      size = AROUND + more
    } else {
      part.push(page)
      size += more
    }
  }
  return parts
}
