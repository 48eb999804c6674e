/** What is cited: a page of this site, in the state of a day. */
export type Citation = {
  /** Names the entry in a bibliography; ASCII letters, digits and hyphens. */
  key: string
  title: string
  /** An organisation. */
  author: string
  /** Where it stands. */
  site: string
  /** The day of the version that is cited, 'YYYY-MM-DD'. */
  version: string
  /** The day it was read. */
  accessed: string
  /** The permanent address. */
  url: string
  /** What a reader must know with the reference: that sources differ. */
  caveat: string | null
}
