import type { Citation } from './Citation'

const day = (iso: string): string => iso.replaceAll('-', '/')

/** RIS, read by Zotero, EndNote and Mendeley: one tag a line, `ELEC` for a page of the web. */
export function ris({ key, author, title, site, version, accessed, url, caveat }: Citation): string {
  const tags: [string, string | null][] = [
    ['TY', 'ELEC'], ['ID', key], ['AU', author], ['TI', title], ['T2', site], ['PB', author], ['PY', version.slice(0, 4)], ['DA', day(version)],
    ['Y2', day(accessed)], ['UR', url], ['LA', 'fr'], ['N1', caveat], ['ER', ''],
  ]
  return tags.filter(([, value]) => value !== null).map(([tag, value]) => `${tag}  - ${value!.replace(/\s+/g, ' ')}\r\n`).join('')
}
