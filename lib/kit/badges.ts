import { dayBounds, isOpen, parisDay } from '@/lib/dates'
import { agree, withArticle } from '@/lib/grammar'
import type { Experiment, Support } from '@/lib/payload-types'
import { populated } from '@/lib/queries/populated'
import type { KitRecord } from './KitRecord'

/** The last part of a badge's address. */
export type BadgeKind = 'soutient' | 'incube' | 'experimente' | 'histoire'

export type Badge = {
  kind: BadgeKind
  /** What the badge says of the name: the rest of a sentence (« MGEN a soutenu Système D »), or a label after a title. */
  says: string
  /** The record bears a title, not a name: it is never the subject of a sentence, and a comma parts it from what is said. */
  isLabel?: boolean
}

/** The roles that are a gift or a word given; to host, to organise or to run is something else. */
const GIVING: Support['role'][] = ['funder', 'inKind', 'endorsement']

const isNow = ({ period }: Support, today: string): boolean => {
  if (!period) return false
  const { earliest, latest } = dayBounds(period)
  return (!earliest || earliest <= today) && (isOpen(period) || (latest !== null && latest >= today))
}

const hasBegun = ({ period }: Support, today: string): boolean => {
  const { earliest } = dayBounds(period ?? '')
  return !earliest || earliest <= today
}

/** What was supported: a project by its name, which alone can stand in a sentence; else, and for several things, how many. */
function objectOf(supports: Support[], siteName: string): string | null {
  const things = new Map(supports.flatMap(({ supported: { relationTo, value } }) => {
    if (!value || typeof value !== 'object') return []
    const said = relationTo === 'projects' ? withArticle(value.title, 'article' in value ? value.article : null) : `une initiative de l’histoire de ${siteName}`
    return [[value.id, said]]
  }))
  if (things.size === 0) return null
  return things.size === 1 ? [...things.values()][0]! : `${things.size} initiatives de l’histoire de ${siteName}`
}

/** In the present while a support lasts; what has ended, or may have, is told in the past. */
function supporter(supports: Support[], siteName: string, today: string): Badge[] {
  const given = supports.filter((support) => GIVING.includes(support.role) && support.confidence === 'established' && hasBegun(support, today))
  const present = given.filter((support) => isNow(support, today))
  const object = objectOf(present.length > 0 ? present : given, siteName)
  return object ? [{ kind: 'soutient', says: `${present.length > 0 ? 'soutient' : 'a soutenu'} ${object}` }] : []
}

type Documented = { documentation?: Experiment['documentation'] }

/** Something outside the association's own word tells it: a document was found, and the fact is established. */
const isProven = ({ documentation }: Documented, confidence: Support['confidence']): boolean =>
  confidence === 'established' && documentation !== undefined && documentation !== 'undocumented'

const isTerritory = (supports: Support[]): boolean => supports.some(({ role, confidence, supported: { relationTo, value } }) =>
  role === 'authority' && relationTo === 'experiments' && typeof value === 'object' && isProven(value as Documented, confidence))

function special(record: KitRecord, siteName: string, today: string): Badge[] {
  const tried: Badge = { kind: 'experimente', says: `a expérimenté avec ${siteName}` }
  switch (record.collection) {
    case 'partners': return [...supporter(record.supports, siteName, today), ...(isTerritory(record.supports) ? [tried] : [])]
    case 'projects': return populated(record.document.cohort)?.confidence === 'established' ? [{ kind: 'incube', says: `${agree('incubé', record.document.article)} par ${siteName}` }] : []
    case 'experiments': return isProven(record.document, record.document.confidence) ? [{ kind: 'experimente', says: `expérimentation avec ${siteName}`, isLabel: true }] : []
    case 'territories': return record.experiments.some((experiment) => isProven(experiment, experiment.confidence)) ? [tried] : []
    default: return []
  }
}

/** What may be said of anything that the history tells: that it tells it. */
function last(record: KitRecord, siteName: string): Badge {
  const where = `dans l’histoire de ${siteName}`
  const kind = 'histoire'
  switch (record.collection) {
    case 'eras': return { kind, says: `un chapitre de l’histoire de ${siteName}`, isLabel: true }
    case 'milestones': return { kind, says: `un moment de l’histoire de ${siteName}`, isLabel: true }
    case 'experiments': return { kind, says: `expérimentation citée ${where}`, isLabel: true }
    case 'projects': return { kind, says: record.document.carriedBy.kind === 'association' ? where : `${agree('cité', record.document.article)} ${where}` }
    default: return { kind, says: `${agree('cité', record.document.article)} ${where}` }
  }
}

/**
 * The badges that a document may bear: those that its published records prove, then one that only says where it is cited.
 * What is undocumented, disputed or only declared by one side never makes the others.
 * @param now decides between present and past
 */
export const badgesOf = (record: KitRecord, siteName: string, now: Date): Badge[] => [...special(record, siteName, parisDay(now)), last(record, siteName)]
