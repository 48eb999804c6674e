import type { Citation } from './Citation'

const SPECIAL: Record<string, string> = {
  '\\': '\\textbackslash{}', '{': '\\textbraceleft{}', '}': '\\textbraceright{}', '&': '\\&', '%': '\\%', $: '\\$', '#': '\\#', _: '\\_', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}',
}

/** A text for LaTeX, letters as they are (UTF-8). Braces by name: BibTeX counts them before LaTeX reads `\{`, and a lone one would end no entry. */
const latex = (text: string): string => text.replace(/[\\{}&%$#_~^]/g, (character) => SPECIAL[character]!)

/** BibTeX, read by LaTeX and reference managers: `@misc`, which every style knows; doubled braces keep a name as it is written. */
export function bibtex({ key, author, title, site, version, accessed, url, caveat }: Citation): string {
  const [year, month, day] = version.split('-')
  const fields: [string, string | null][] = [
    ['author', `{${latex(author)}}`], ['title', `{${latex(title)}}`], ['howpublished', latex(site)], ['year', year!], ['month', String(Number(month))], ['day', String(Number(day))],
    ['url', url], ['urldate', accessed], ['language', 'french'], ['note', caveat && latex(caveat)],
  ]
  const told = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}}`)
  return `@misc{${key},\n${told.join(',\n')}\n}\n`
}
