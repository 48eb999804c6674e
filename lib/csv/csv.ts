/** A number is written with a point, a yes or no in French; nothing is an empty cell. */
export type Cell = string | number | boolean | null | undefined

/** What a spreadsheet would run as a formula, even after spaces or a quote. */
const FORMULA = /^[\s'"]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/

/** A text that a spreadsheet shows and never runs (OWASP, « CSV Injection »): an apostrophe goes first. */
const harmless = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)

function written(cell: Cell): string {
  if (cell == null) return ''
  if (typeof cell === 'number') return String(cell)
  if (typeof cell === 'boolean') return cell ? 'oui' : 'non'
  const text = harmless(cell)
  return /[;,"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * A table as CSV (RFC 4180 but for its separator). It starts with the UTF-8 mark and is parted by semicolons: a double
 * click opens it right in a French Excel and in LibreOffice (decision 31).
 */
export const csv = (columns: string[], rows: Cell[][]): string =>
  `\ufeff${[columns, ...rows].map((row) => `${row.map(written).join(';')}\r\n`).join('')}`
