/** Where an address leads when someone follows it from a page of this site. `href` is what the page writes. */
export type LinkTarget = { kind: 'inside' | 'outside' | 'anchor' | 'mail' | 'phone'; href: string }

/** Control characters, which browsers leave out of an address before they read it: `java\tscript:` is `javascript:`. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const CONTROL = /[\u0000-\u001F\u007F]/
const SCHEME = /^([a-z][a-z0-9+.-]*):/i

/** Stands for the site where its own address is not known; no server can have this name (RFC 6761). */
const SOME_SITE = 'https://site.invalid'

const schemeOf = (address: string): string | undefined => SCHEME.exec(address)?.[1]?.toLowerCase()

function originOf(address: string, base: string): string | null {
  return URL.canParse(address, base) ? new URL(address, base).origin : null
}

/**
 * Reads an address as a browser does (WHATWG URL), so that what looks like a path of ours and is not (`/\evil.example`,
 * `//evil.example`) is taken for what it is.
 * @param site the site’s own address or origin
 * @returns null for what a link may not have: `javascript:`, `data:`, control characters, a path that leaves the site
 */
export function linkTarget(address: string, site: string = SOME_SITE): LinkTarget | null {
  const href = address.trim()
  if (href === '' || CONTROL.test(href)) return null
  switch (schemeOf(href)) {
    case 'http': case 'https': {
      // Without its two strokes, `https:page` is a path of the page that it is written in.
      if (!/^https?:\/\/[^/\\]/i.test(href)) return null
      const origin = originOf(href, site)
      return origin === null ? null : { kind: origin === originOf(site, site) ? 'inside' : 'outside', href }
    }
    case 'mailto': return { kind: 'mail', href }
    case 'tel': return { kind: 'phone', href }
    case undefined: break
    default: return null
  }
  if (href.startsWith('#')) return { kind: 'anchor', href }
  return href.startsWith('/') && originOf(href, site) === originOf(site, site) ? { kind: 'inside', href } : null
}

/** Whether an address may be kept in a draft: it may be unfinished (`https://`, `exemple.org`), never what no link may have. */
export function isKeepable(address: string): boolean {
  const typed = address.trim()
  if (typed === '' || linkTarget(typed)) return true
  const scheme = schemeOf(typed)
  return !CONTROL.test(typed) && !/^[/\\]/.test(typed) && (scheme === undefined || scheme === 'http' || scheme === 'https')
}
