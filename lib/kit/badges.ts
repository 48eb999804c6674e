import { dayBounds, isOpen, parisDay } from '@/lib/dates'
import type { Support } from '@/lib/payload-types'
import { populated } from '@/lib/queries/populated'
import type { KitRecord } from './KitRecord'

/** The last part of a badge's address. */
export type BadgeKind = 'soutient' | 'incube' | 'experimente' | 'histoire'

/** A badge says one sentence, its name being the subject: « MGEN a soutenu Système D ». */
export type Badge = { kind: BadgeKind; says: string }

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

/** What was supported: its name when it is one thing, else how many things. */
function objectOf(supports: Support[], siteName: string): string | null {
  const things = new Map(supports.flatMap(({ supported: { value } }) => (value && typeof value === 'object' ? [[value.id, value.title]] : [])))
  if (things.size === 0) return null
  return things.size === 1 ? [...things.values()][0]! : `${things.size} initiatives avec ${siteName}`
}

/** In the present while a support lasts; what has ended, or may have, is told in the past. */
function supporter(supports: Support[], siteName: string, today: string): Badge[] {
  const given = supports.filter((support) => GIVING.includes(support.role) && support.confidence !== 'disputed' && hasBegun(support, today))
  const present = given.filter((support) => isNow(support, today))
  const object = objectOf(present.length > 0 ? present : given, siteName)
  return object ? [{ kind: 'soutient', says: `${present.length > 0 ? 'soutient' : 'a soutenu'} ${object}` }] : []
}

const isTerritory = (supports: Support[]): boolean => supports.some(({ role, confidence, supported }) =>
  role === 'authority' && confidence !== 'disputed' && supported.relationTo === 'experiments' && typeof supported.value === 'object')

function special(record: KitRecord, siteName: string, today: string): Badge[] {
  const tried: Badge = { kind: 'experimente', says: `a expérimenté avec ${siteName}` }
  switch (record.collection) {
    case 'partners': return [...supporter(record.supports, siteName, today), ...(isTerritory(record.supports) ? [tried] : [])]
    case 'projects': return populated(record.document.cohort) ? [{ kind: 'incube', says: `incubé par ${siteName}` }] : []
    case 'experiments': return [{ kind: 'experimente', says: `expérimenté avec ${siteName}` }]
    case 'territories': return record.experiments.length > 0 ? [tried] : []
    default: return []
  }
}

/**
 * The badges that a document may bear: those that its published records prove, then one that only says where it is told.
 * @param now decides between present and past
 */
export const badgesOf = (record: KitRecord, siteName: string, now: Date): Badge[] => [
  ...special(record, siteName, parisDay(now)), { kind: 'histoire', says: `dans l’histoire de ${siteName}` },
]
