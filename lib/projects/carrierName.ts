import { inSentence, withArticle } from '@/lib/grammar'
import type { Project } from '@/lib/payload-types'

type CarriedBy = Project['carriedBy']

const UNNAMED: Record<CarriedBy['kind'], string> = { association: 'l’association', member: 'un membre', third: 'un tiers' }

/**
 * Who carries a project, as it follows « porté par »: « l’association », « Regards Citoyens », « le CESE ».
 * A proper name that begins with an article keeps its capital when it is an organisation's own (« La Poste »).
 */
export function carrierName({ kind, name, organisation }: CarriedBy): string {
  if (!name && (kind === 'association' || !organisation)) return UNNAMED[kind]
  const record = typeof organisation === 'object' ? organisation : null
  if (!name) return record ? withArticle(record.title, record.article) : UNNAMED[kind]
  return name === record?.title ? name : inSentence(name)
}
