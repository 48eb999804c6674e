import { CsvError, parse } from 'csv-parse/sync'

/** A line of the file as it was written, by its number in the file. */
export type CsvLine = { line: number; from: string; to: string; note: string }
export type CsvReading = { ok: true; lines: CsvLine[] } | { ok: false; line: number | null; message: string }

export const MOST_LINES = 5000
const MOST_CHARACTERS = 2_000_000

/** How the columns may be called; without a first line that names them, they are taken in this order. */
const COLUMNS = {
  from: /^(?:ancienne(?: adresse)?|ancien chemin|chemin|source|from|old|adresse)$/i,
  to: /^(?:nouvelle(?: adresse)?|où mener|cible|destination|vers|to|new)$/i,
  note: /^(?:note|remarque|commentaire)$/i,
}
const ORDER = ['from', 'to', 'note'] as const

const FAULTS: Record<string, string> = {
  CSV_QUOTE_NOT_CLOSED: 'un guillemet est ouvert et jamais fermé',
  CSV_INVALID_CLOSING_QUOTE: 'un guillemet fermant est suivi d’autre chose qu’un séparateur',
  CSV_RECORD_INCONSISTENT_FIELDS_LENGTH: 'le nombre de colonnes n’est pas le même que plus haut',
  INVALID_OPENING_QUOTE: 'un guillemet est au milieu d’une case',
}

type Parsed = { record: string[]; info: { lines: number } }

/** The separator of the first line: a semicolon as French spreadsheets write it, a tab as they paste it, or a comma. */
const separatorOf = (text: string): string => {
  const first = text.split(/\r?\n/).find((line) => line.trim()) ?? ''
  return [';', '\t', ','].toSorted((one, other) => first.split(other).length - first.split(one).length)[0]!
}

/** Reads a table of addresses, pasted or from a file: old address, new one, note. */
export function readCsv(text: string): CsvReading {
  if (text.trim() === '') return { ok: false, line: null, message: 'Rien à lire : collez deux colonnes, l’ancienne adresse et la nouvelle, ou choisissez un fichier.' }
  if (text.length > MOST_CHARACTERS) return { ok: false, line: null, message: 'Ce fichier est trop gros : coupez-le en plusieurs.' }
  let rows: Parsed[]
  try {
    rows = parse(text, { bom: true, delimiter: separatorOf(text), info: true, relax_column_count: true, skip_empty_lines: true, trim: true }) as unknown as Parsed[]
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = typeof error.lines === 'number' ? error.lines : null
    return { ok: false, line, message: `${line ? `Ligne ${line} : ` : ''}${FAULTS[error.code] ?? 'le fichier n’est pas un tableau lisible'}.` }
  }
  const lost = rows.find(({ record }) => record.some((cell) => cell.includes('\uFFFD')))
  if (lost) {
    const cell = lost.record.find((one) => one.includes('\uFFFD'))!
    return { ok: false, line: lost.info.lines, message: `Ligne ${lost.info.lines} : « ${cell.slice(0, 100)} » a perdu une lettre en route (à la place de �). Choisissez le fichier lui-même, ou enregistrez-le de nouveau en « CSV UTF-8 ».` }
  }
  const named = rows[0]?.record.map((cell) => ORDER.find((name) => COLUMNS[name].test(cell.trim()))) ?? []
  const hasNames = named.includes('from') && named.includes('to')
  const place = (name: (typeof ORDER)[number]) => (hasNames ? named.indexOf(name) : ORDER.indexOf(name))
  const lines = rows.slice(hasNames ? 1 : 0).map(({ record, info }) => ({
    line: info.lines, from: record[place('from')] ?? '', to: record[place('to')] ?? '', note: record[place('note')] ?? '',
  }))
  if (lines.length > MOST_LINES) return { ok: false, line: null, message: `Ce fichier a ${lines.length} lignes ; ${MOST_LINES} au plus à la fois. Coupez-le en plusieurs.` }
  return { ok: true, lines: lines.filter(({ from, to }) => from || to) }
}
