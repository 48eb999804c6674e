/** How long what the file says may be relied upon; RFC 9116 asks for less than a year. */
const DAYS = 180
const DAY_MS = 24 * 60 * 60 * 1000

export type Reporting = {
  /** The public address, without a path. */
  siteUrl: string
  /** The association's, where staff have filled it in. */
  email: string | null
  /** Else the page by which to write to it; the home page where there is none. */
  contactPath: string | null
}

/**
 * Where to report a weakness of the site: RFC 9116. What it says runs out 180 days after the day on which it is asked for,
 * so that it is never out of date while the site runs, and soon is once nobody looks after it.
 */
export function securityTxt({ siteUrl, email, contactPath }: Reporting, now: Date): string {
  const expires = new Date((Math.floor(now.getTime() / DAY_MS) + DAYS) * DAY_MS)
  return [
    `Contact: ${email ? `mailto:${encodeURI(email.trim())}` : new URL(contactPath ?? '/', siteUrl).href}`,
    `Expires: ${expires.toISOString().replace('.000', '')}`,
    'Preferred-Languages: fr, en',
    `Canonical: ${siteUrl}/.well-known/security.txt`,
    '',
  ].join('\n')
}
