import type { Project } from '@/lib/payload-types'

type CarriedBy = Project['carriedBy']

const UNNAMED: Record<CarriedBy['kind'], string> = { association: 'l’association', member: 'un membre', third: 'un tiers' }

/** « Le », « La », « L’ »… at the start of what staff typed as a sentence. */
const ARTICLE = /^(?:L[’']|Les? |La |Une? )/

/**
 * Who carries a project, as it follows « porté par »: « l’association », « Regards Citoyens », « le CESE ».
 * A proper name that begins with an article keeps its capital when it is an organisation's own (« La Poste »).
 */
export function carrierName({ kind, name, organisation }: CarriedBy): string {
  if (kind === 'association' || (!name && !organisation)) return UNNAMED[kind]
  const title = typeof organisation === 'object' ? organisation?.title : null
  if (!name) return title ?? UNNAMED[kind]
  return name === title ? name : name.replace(ARTICLE, (article) => article.toLowerCase())
}
