import { escapeXml } from '../feeds/escapeXml'

/** Text that is markup already: only `markup` and `raw` make it, so that nothing else enters a document unescaped. */
export class Markup {
  constructor(readonly text: string) {}
  toString(): string {
    return this.text
  }
}

type Value = Markup | string | number | null | undefined | false | Value[]

function written(value: Value): string {
  if (value == null || value === false) return ''
  if (Array.isArray(value)) return value.map(written).join('')
  return value instanceof Markup ? value.text : escapeXml(String(value))
}

/** HTML, SVG or XML from a template: every value put in is escaped, in text as in quoted attributes; null and false are left out. */
export const markup = (parts: TemplateStringsArray, ...values: Value[]): Markup =>
  new Markup(parts.map((part, index) => part + (index < values.length ? written(values[index]) : '')).join(''))

/** Markup of this program's own, known to be safe: a style sheet, a path. */
export const raw = (text: string): Markup => new Markup(text)
