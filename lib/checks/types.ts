import type { NameIndex } from './names'

/** `blocking`: the document is not published while it stands. `advice`: for a person to judge. */
export type Severity = 'blocking' | 'advice'

export type Row = Record<string, unknown>

/** What a field holds, as far as the rules care. */
export type Holds = 'text' | 'richText' | 'address' | 'date' | 'other'

/** One field that has a value of its own, with where it is in the document being read. */
export type Place = {
  /** As Payload writes it: `phases.0.date`. */
  path: string
  /** As staff read it: « Phases 1 › Depuis ». */
  label: string
  holds: Holds
  required: boolean
  /** The most characters that it takes; without one, it is no text. */
  longest?: number
  value: unknown
}

/** The document itself, a group or a row of a list: what the values side by side say together. */
export type Group = { path: string; label: string; data: Row; names: ReadonlySet<string> }

/** A document as it is now, typed or stored, ready for the rules. */
export type Subject = { collection: string; data: Row; places: Place[]; groups: Group[] }

/** What the rules know of the rest of the site. Identifiers are those of the database. */
export type Known = {
  now: Date
  /** Projects, partners, territories and people, as their records spell them. */
  names: NameIndex
  /** Period of each era (EDTF), by identifier. */
  eraSpans: ReadonlyMap<string, string>
  /** The period (EDTF) of each project, by identifier. */
  projects: ReadonlyMap<string, { title: string; span: string }>
  /** What has a date (EDTF) and belongs to a project, by its identifier. */
  parts: ReadonlyMap<string, readonly { title: string; date: string }[]>
  /** Sources that are the association, or the project itself. */
  ownSources: ReadonlySet<string>
  /** Titles of the sources that visitors do not see, by identifier. */
  unpublishedSources: ReadonlyMap<string, string>
}

export type Found = {
  path: string
  /** The field as staff read it: « Phases 1 › Depuis ». */
  label: string
  /** In French: what is wrong there, and what to do. */
  message: string
  /** The words in question as they stand in the field, for the form to select them. */
  excerpt?: string
}

export type Finding = Found & { rule: string; severity: Severity }

export type Rule = { id: string; /** What it looks at, for people. */ title: string; severity: Severity; find: (subject: Subject, known: Known) => Found[] }
/** A blocking rule needs nothing but the document: what the form says is what publication does. */
export type BlockingRule = Omit<Rule, 'severity' | 'find'> & { severity: 'blocking'; find: (subject: Subject) => Found[] }
