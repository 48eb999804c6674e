import type { Machine } from './machine'

export type Unit = 'ms' | 'req/s' | 'octets' | ''

/** `baseline` is what the plain server (`contestants.ts`) gives, unless the label says what it is, for the same thing in the same run. */
export type Measure = { label: string; unit: Unit; value: number; baseline?: number }
export type Measures = Record<string, Measure>
export type Report = { machine: Machine; measures: Measures }

/** One line, so that `tail -n 1` gives it to other programs. */
export function toJson({ machine, measures }: Report): string {
  const entries = Object.entries(measures).map(([name, { unit, value, baseline }]) => [
    name,
    { value: rounded(value), ...(unit ? { unit } : {}), ...(baseline ? { baseline: rounded(baseline), ratio: rounded(value / baseline) } : {}) },
  ])
  return JSON.stringify({ machine, measures: Object.fromEntries(entries) })
}

/** For people: each measure, the baseline's, and how many times more or less it is. */
export function toTable({ machine, measures }: Report): string {
  const { date, node, platform, cpus, cpu, memoryGb, load } = machine
  const rows = Object.values(measures).map(({ label, unit, value, baseline }) => [
    label, written(value, unit), baseline ? written(baseline, unit) : '–', baseline ? ratio(value, baseline) : '–',
  ])
  return [
    `Le ${date}, Node ${node}, ${platform}, ${cpus} processeurs (${cpu}), ${digits(memoryGb, 1)} Go, charge au départ ${digits(load, 2)}`,
    'Témoin, sauf autre mention : un serveur HTTP nu de Node, qui répond le même nombre d’octets, mesuré de la même façon et à tour de rôle.',
    '',
    ...aligned([['Mesure', 'Valeur', 'Témoin', 'Rapport'], ...rows]),
  ].join('\n')
}

/** The first column to the left, the others to the right, a line under the first row. */
function aligned(rows: string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const lines = rows.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '))
  return [lines[0] ?? '', widths.map((width) => '─'.repeat(width)).join('  '), ...lines.slice(1)]
}

function written(value: number, unit: Unit): string {
  if (unit === 'octets') return `${digits(value / 1000, 1)} ko`
  if (unit === 'req/s') return `${digits(value, 0)} /s`
  if (unit === 'ms') return value >= 1000 ? `${digits(value / 1000, 2)} s` : `${digits(value, 1)} ms`
  return digits(value, 0)
}

const ratio = (value: number, baseline: number) => (value < baseline ? `÷ ${digits(baseline / value, 1)}` : `× ${digits(value / baseline, 1)}`)

const digits = (value: number, decimals: number) =>
  value.toLocaleString('fr-FR', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })

const rounded = (value: number) => Math.round(value * 1000) / 1000
