import { isSiteRoute, publicIdOf, type RecordRef } from '../permalinks'
import { hasStar, pathFault, targetFault } from './legacyPath'
import { partsOf } from './question.mjs'
import { chainFrom, matched, type Rule } from './rules'

/** A rule as it is about to be kept. */
export type Candidate = Rule & { record: RecordRef | null; address: string | null }

/** What is known of the site's addresses. */
export type KnownAddresses = {
  /** The pages of public records, by path. */
  pages: ReadonlyMap<string, RecordRef>
  /** Permanent addresses of public records. */
  permanent: ReadonlyMap<string, RecordRef>
  /** Addresses in the book of those that the site follows by itself. */
  former: ReadonlySet<string>
  /** The other rules. */
  rules: readonly Candidate[]
}

export type Fault = { field: 'path' | 'target' | 'address'; message: string }

const pageOf = (address: string) => address.split(/[?#]/)[0]!

function faultOfPath({ path }: Candidate, { pages, former, rules }: KnownAddresses): string | null {
  const fault = pathFault(path)
  if (fault) return fault
  if (rules.some((rule) => rule.path === path)) return `« ${path} » a déjà une règle. Modifiez-la plutôt.`
  // The home page is shown to who asks for it alone: former sites had all of theirs there (`/?p=12`).
  const { page } = partsOf(path)
  if (pages.has(page) || (isSiteRoute(page) && page !== '/')) return `« ${page} » est l’adresse d’une page du site : la règle ne serait jamais suivie.`
  return former.has(page) ? `« ${page} » est une ancienne adresse que le site suit déjà de lui-même.` : null
}

function faultOfAddress(candidate: Candidate, { pages, permanent, former, rules }: KnownAddresses): string | null {
  const { path, address } = candidate
  if (!address) return null
  const fault = targetFault(path, address)
  if (fault || !address.startsWith('/')) return fault
  const page = pageOf(address)
  const isThere = isSiteRoute(page) || pages.has(page) || permanent.has(page) || former.has(page)
  if (isThere) return null
  const chain = chainFrom(rules, candidate)
  if (chain.indexOf(chain.at(-1)!) < chain.length - 1) return `Cette adresse tourne en rond : ${chain.join(' → ')}.`
  if (hasStar(address)) return null
  if (chain.length > 1) return `« ${page} » est elle-même une adresse de l’ancien site : indiquez directement où elle mène.`
  return publicIdOf(page)
    ? `« ${page} » n’est l’adresse permanente d’aucune fiche publiée.`
    : `« ${page} » n’est l’adresse d’aucune page publiée.`
}

/** What is wrong with a rule, in French, each at its field; empty when it can be kept. */
export function checkRule(candidate: Candidate, known: KnownAddresses): Fault[] {
  const { record, address } = candidate
  const faults: Fault[] = []
  const path = faultOfPath(candidate, known)
  if (path) faults.push({ field: 'path', message: path })
  if (!record && !address) faults.push({ field: 'target', message: 'Dites où mène cette adresse : une fiche, ou une adresse.' })
  if (record && address) faults.push({ field: 'address', message: 'Indiquez une fiche ou une adresse, pas les deux.' })
  const further = path ? null : faultOfAddress(candidate, known)
  if (further) faults.push({ field: 'address', message: further })
  return faults
}

/** Pages of the site that a rule with a star would take if pages did not come first: staff are told that they stay. */
export const pagesUnder = (rule: Rule, { pages }: Pick<KnownAddresses, 'pages'>): string[] =>
  hasStar(rule.path) ? [...pages.keys()].filter((page) => matched(rule, page)) : []
