import { LONGEST } from '@/lib/vocabulary/lengths'
import { acronyms } from './rules/acronyms'
import { addresses } from './rules/addresses'
import { alternativeText } from './rules/alternativeText'
import { consent } from './rules/consent'
import { milestoneOutsideEra, phaseOutsideProject } from './rules/dates'
import { headings } from './rules/headings'
import { lengths, readable } from './rules/lengths'
import { linkText } from './rules/linkText'
import { partOutsideProject, projectWithoutItsParts } from './rules/parts'
import { properNouns } from './rules/properNouns'
import { required } from './rules/required'
import { sourceNotes } from './rules/sourceNotes'
import { disputedWithoutTellings, establishedByOwnSource, establishedWithoutSource, recordWithoutSource, statedWithoutSource } from './rules/statements'
import { typography } from './rules/typography'
import { unpublishedSources } from './rules/unpublishedSources'
import { unreadableDates } from './rules/unreadableDates'
import { verification } from './rules/verification'
import type { BlockingRule, Finding, Known, Rule, Subject } from './types'

export { lengthFault } from './lengths'
export { nameIndex } from './names'
export { addressFault, linkFault } from './rules/addresses'
export { alternativeTextFault } from './rules/alternativeText'
export { edtfOf, idOf, outsideProject } from './rules/dates'
export { partOf } from './rules/parts'
export { statementFault } from './rules/statements'
export { sheetOf, type FieldLike, type Sheet } from './sheet'
export { subjectOf } from './subject'
export type { Finding, Known, Place, Row, Rule, Severity, Subject } from './types'

/** A finding on one line. */
export const sentenceOf = ({ label, message }: Finding): string => `« ${label} » : ${message.slice(0, 1).toLowerCase()}${message.slice(1)}`

/** What refuses publication. */
export const BLOCKING_RULES: readonly BlockingRule[] = [
  lengths, required, unreadableDates, establishedWithoutSource, disputedWithoutTellings, phaseOutsideProject, addresses, sourceNotes, alternativeText,
]

/** Everything that is checked: in the edit screen, on the dashboard, by `npm run content:check` and in the tests. */
export const RULES: readonly Rule[] = [
  ...BLOCKING_RULES,
  statedWithoutSource, recordWithoutSource, establishedByOwnSource, unpublishedSources, milestoneOutsideEra, partOutsideProject, projectWithoutItsParts, consent, headings, linkText, properNouns, acronyms, typography, verification,
]

const signed = ({ id, severity }: { id: string; severity: Finding['severity'] }, found: Omit<Finding, 'rule' | 'severity'>[]): Finding[] =>
  found.map((one) => ({ rule: id, severity, ...one }))

/** What is too long is told of, and read by no other rule: what checks cost has a bound, whatever was typed or pasted. */
const read = <R extends { id: string }>(rules: readonly R[], subject: Subject, find: (rule: R, subject: Subject) => Finding[]): Finding[] => {
  const bounded = readable(subject)
  return rules.flatMap((rule) => find(rule, rule.id === lengths.id ? subject : bounded))
}

/** All that the rules find in a document, what blocks publication first. */
export const check = (subject: Subject, known: Known): Finding[] => read(RULES, subject, (rule, part) => signed(rule, rule.find(part, known)))

/** What refuses the document’s publication. */
export const blockingFindings = (subject: Subject): Finding[] => read(BLOCKING_RULES, subject, (rule, part) => signed(rule, rule.find(part)))

/** One finding a field: a form has one place there for all that is said of it. */
export function byField<One extends Pick<Finding, 'path' | 'message'>>(findings: readonly One[]): One[] {
  const fields = new Map<string, One>()
  for (const one of findings) {
    const same = fields.get(one.path)
    fields.set(one.path, same ? { ...same, message: `${same.message} ${one.message}` } : one)
  }
  return [...fields.values()]
}

/** What refuses the publication of a text of its own, in French; null when nothing does. */
export const richTextFault = (value: unknown): string | null =>
  byField(blockingFindings({ collection: '', data: {}, groups: [], places: [{ path: '', label: '', holds: 'richText', required: false, longest: LONGEST.richText, value }] }))[0]?.message ?? null
