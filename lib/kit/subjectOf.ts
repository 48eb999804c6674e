import { formatDate, formatSpan } from '@/lib/dates'
import { mayShowLogo } from '@/lib/partners/logoRights'
import type { Era, Experiment, Milestone, Partner, Project, Support, Territory } from '@/lib/payload-types'
import { momentPath, pagePath, supportedPath } from '@/lib/permalinks'
import { projectState } from '@/lib/projects/projectState'
import { allPopulated, populated } from '@/lib/queries/populated'
import { plainText } from '@/lib/richText/plainText'
import { excerpt } from '@/lib/sharing/excerpt'
import { confidenceWords } from '@/lib/statements/confidenceWords'
import type { Hue } from '@/lib/vocabulary/hues'
import {
  DOCUMENT_KINDS, DOCUMENTATION, MILESTONE_KINDS, partnerKindLabel, PROJECT_KINDS, SUPPORT_ROLES, TERRITORY_KINDS,
} from '@/lib/vocabulary/vocabulary'
import type { KitRecord } from './KitRecord'
import type { Subject, Told } from './Subject'

type Words = Omit<Subject, 'collection' | 'publicId' | 'name' | 'updatedAt'>

/** The longest line of a card. */
const LINE = 160
/** Where no era tells. */
const PLAIN: Hue = 'slate'

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
const hueOf = (eras: (string | Era)[] | null | undefined): Hue => allPopulated(eras)[0]?.hue ?? PLAIN
const list = (title: string, lines: Told[]) => (lines.length > 0 ? { title, lines } : null)
const NOTHING = { state: null, years: null, line: null, hue: PLAIN, told: null, logo: null }

function project(document: Project): Words {
  const years = formatSpan(document.span)
  const { short } = projectState(document)
  return {
    ...NOTHING, kind: PROJECT_KINDS[document.kind], years, state: years.includes(short) ? null : short, line: document.tagline ?? null,
    hue: hueOf(document.eras), path: pagePath('projects', document.slug!), verifiedOn: document.verifiedOn ?? null,
  }
}

const era = (document: Era, milestones: Milestone[]): Words => ({
  ...NOTHING, kind: DOCUMENT_KINDS.eras, years: formatSpan(document.span), line: excerpt(document.standfirst, LINE) || null, hue: document.hue,
  path: pagePath('eras', document.slug!),
  told: list('Les moments de ce chapitre', milestones.map((milestone) => ({
    key: milestone.id, when: formatDate(milestone.date, 'start'), what: milestone.title, path: momentPath(milestone),
    note: milestone.confidence === 'disputed' ? 'discuté' : null,
  }))),
})

const milestone = (document: Milestone): Words => ({
  ...NOTHING, kind: `${DOCUMENT_KINDS.milestones}, ${lower(MILESTONE_KINDS[document.kind])}`, years: formatDate(document.date, 'start'),
  state: confidenceWords(document), line: excerpt(plainText(document.text), LINE) || null, hue: populated(document.era)?.hue ?? PLAIN,
  path: momentPath(document),
})

const experiment = (document: Experiment): Words => ({
  ...NOTHING, kind: DOCUMENT_KINDS.experiments, years: document.dates ? formatSpan(document.dates) : 'dates inconnues',
  state: lower(DOCUMENTATION[document.documentation]), line: document.tagline ?? null, hue: hueOf(document.eras),
  path: pagePath('experiments', document.slug!), verifiedOn: document.verifiedOn ?? null,
})

const territory = (document: Territory, experiments: Experiment[]): Words => ({
  ...NOTHING, kind: TERRITORY_KINDS[document.kind], line: excerpt(plainText(document.body), LINE) || null, hue: hueOf(experiments[0]?.eras),
  path: pagePath('territories', document.slug!),
  told: list('Ce qui a été essayé ici', experiments.map(({ id, dates, title, slug, documentation }) => ({
    key: id, when: dates ? formatSpan(dates) : 'dates inconnues', what: title, path: slug ? pagePath('experiments', slug) : null, note: lower(DOCUMENTATION[documentation]),
  }))),
})

/** What a support went to, when visitors may see it. */
function supported(support: Support): Told[] {
  const { id, period, role, supported: { value } } = support
  if (!value || typeof value !== 'object') return []
  return [{ key: id, when: period ? formatSpan(period) : 'date inconnue', what: value.title, path: supportedPath(support), note: lower(SUPPORT_ROLES[role]) }]
}

const partner = (document: Partner, supports: Support[], now: Date): Words => ({
  ...NOTHING, kind: partnerKindLabel(document.kind) ?? DOCUMENT_KINDS.partners, years: document.period ? formatSpan(document.period) : null,
  line: document.tagline ?? null, hue: hueOf(document.eras), path: pagePath('partners', document.slug!),
  told: list('Sa part dans cette histoire', supports.flatMap(supported)), logo: mayShowLogo(supports, now) ? populated(document.logo) : null,
})

function words(record: KitRecord, now: Date): Words {
  switch (record.collection) {
    case 'projects': return project(record.document)
    case 'eras': return era(record.document, record.milestones)
    case 'milestones': return milestone(record.document)
    case 'experiments': return experiment(record.document)
    case 'territories': return territory(record.document, record.experiments)
    case 'partners': return partner(record.document, record.supports, now)
  }
}

/** What others may show of a document. @param now decides whether a logo may still be shown */
export function subjectOf(record: KitRecord, now: Date): Subject {
  const { collection, document: { publicId, title, updatedAt } } = record
  return { collection, publicId: publicId!, name: title, updatedAt, ...words(record, now) }
}
