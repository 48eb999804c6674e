import type { PayloadRequest } from 'payload'
import { env } from '@/lib/env'
import { hasStar, legacyPath, readCsv, type CsvLine } from '@/lib/legacy'
import { checkRule, pagesUnder, type Candidate, type KnownAddresses } from '@/lib/legacy/checkRule'
import { takingTurns } from '../turns'
import { inTransaction } from '../references/inTransaction'
import { forgetMissing } from './forgetMissing'
import { readKnownAddresses } from './known'

/** One line that can be kept. */
export type Planned = Candidate & { line: number; note: string; change: 'new' | 'changed' | 'same' }
export type Report = {
  planned: Planned[]
  faults: { line: number | null; from: string; message: string }[]
  /** What staff should know, without anything being wrong. */
  remarks: { line: number; message: string }[]
  written?: true
}

/** Set by the import, which has checked all of its lines together (collections/hooks/checkLegacyRule.ts). */
export const CHECKED = 'legacyRulesChecked'
const SHOWN = 3

/** A cell as a rule: an address of this site that is a record's leads to the record, which may change its address later. */
function candidateOf({ from, to }: CsvLine, { pages, permanent }: KnownAddresses): Candidate {
  const path = legacyPath(from) ?? from
  const address = to.startsWith(`${env.siteUrl}/`) ? to.slice(env.siteUrl.length) : to
  const record = hasStar(address) ? null : (pages.get(address.replace(/(.)\/$/, '$1')) ?? permanent.get(address) ?? null)
  return record ? { path, record, address: null } : { path, record: null, address: address || null }
}

const isSame = (one: Candidate, other: Candidate) => one.address === other.address && one.record?.id === other.record?.id

/** What a table of addresses would change. Each line is checked with all the others, and nothing is written. */
export async function planImport(req: PayloadRequest, text: string): Promise<Report> {
  const read = readCsv(text)
  if (!read.ok) return { planned: [], faults: [{ line: read.line, from: '', message: read.message }], remarks: [] }
  const known = await readKnownAddresses(req)
  const report: Report = { planned: [], faults: [], remarks: [] }
  const candidates = read.lines.map((line) => ({ line, candidate: candidateOf(line, known) }))
  const firstAt = new Map<string, number>()
  const paths = new Set(candidates.map(({ candidate }) => candidate.path))
  const rules = [...known.rules.filter(({ path }) => !paths.has(path)), ...candidates.map(({ candidate }) => candidate)]
  const existingAt = new Map(known.rules.map((rule) => [rule.path, rule]))
  const turn = takingTurns()
  for (const { line: { line, from, note }, candidate } of candidates) {
    await turn()
    const before = firstAt.get(candidate.path)
    if (before) {
      report.faults.push({ line, from, message: `« ${candidate.path} » est déjà à la ligne ${before} : gardez l’une des deux.` })
      continue
    }
    firstAt.set(candidate.path, line)
    const others = rules.filter(({ path }) => path !== candidate.path)
    const faults = checkRule(candidate, { ...known, rules: others })
    report.faults.push(...faults.map(({ message }) => ({ line, from, message })))
    const existing = existingAt.get(candidate.path)
    if (faults.length === 0) report.planned.push({ ...candidate, line, note, change: !existing ? 'new' : isSame(existing, candidate) ? 'same' : 'changed' })
    const kept = pagesUnder(candidate, known)
    if (kept.length > 0) {
      const shown = `${kept.slice(0, SHOWN).join(', ')}${kept.length > SHOWN ? ` et ${kept.length - SHOWN} autres` : ''}`
      report.remarks.push({ line, message: `Ces pages du site répondent déjà sous « ${candidate.path} », et continueront : ${shown}.` })
    }
  }
  return report
}

/** Writes what was planned, in one transaction. */
export const importLines = (req: PayloadRequest, { planned }: Report): Promise<void> => inTransaction(req, async () => {
  req.context[CHECKED] = true
  const shared = { collection: 'legacy-addresses', req, overrideAccess: false, depth: 0 } as const
  for (const { path, record, address, note, change } of planned) {
    if (change === 'same') continue
    const data = { path, address, target: record ? { relationTo: record.collection, value: record.id } : null, ...(note ? { note } : {}) }
    if (change === 'new') await req.payload.create({ ...shared, data })
    else await req.payload.update({ ...shared, where: { path: { equals: path } }, data })
  }
  await forgetMissing(req, planned)
})
