import type { Row } from '@/lib/checks'

/** What two records of one collection must not differ in, if they are the same thing. */
const IDENTIFIERS: { read: (row: Row) => unknown; label: string }[] = [
  { label: 'SIREN', read: ({ identifiers }) => (identifiers as Row | undefined)?.siren },
  { label: 'RNA', read: ({ identifiers }) => (identifiers as Row | undefined)?.rna },
  { label: 'Wikidata', read: ({ identifiers }) => (identifiers as Row | undefined)?.wikidata },
  { label: 'code INSEE', read: ({ inseeCode }) => inseeCode },
]

export type Side = {
  title: string
  /** As staff last left it. */
  row: Row
  isPublic: boolean
  isInTrash: boolean
  /** The fields by which it points to the other. */
  pointsToOther: string[]
}

/**
 * Why one record can’t take the place of another; null when it can.
 * @param isMerge also gives its addresses and goes to the trash: the two are then held to be the same thing
 */
export function refuseMerge(removed: Side, kept: Side, isMerge: boolean): string | null {
  if (removed.row.id === kept.row.id) return 'Choisissez deux fiches différentes.'
  if (kept.isInTrash) return `« ${kept.title} » est à la corbeille : restaurez-la d’abord, ou gardez une autre fiche.`
  if (removed.isInTrash && isMerge) return `« ${removed.title} » est déjà à la corbeille.`
  if (kept.pointsToOther.length > 0) {
    return `« ${kept.title} » cite « ${removed.title} » (${kept.pointsToOther.join(', ')}) : elle se citerait elle-même. Retirez d’abord ce lien.`
  }
  if (!isMerge) return null
  if (removed.pointsToOther.length > 0) {
    return `« ${removed.title} » cite « ${kept.title} » (${removed.pointsToOther.join(', ')}) : ce sont donc deux choses différentes. Si c’est une erreur, retirez d’abord ce lien.`
  }
  if (removed.isPublic && !kept.isPublic) {
    return `« ${kept.title} » n’est pas publiée, alors que les visiteurs lisent « ${removed.title} » : publiez d’abord la fiche à garder, ou gardez l’autre.`
  }
  const different = IDENTIFIERS.filter(({ read }) => read(removed.row) && read(kept.row) && read(removed.row) !== read(kept.row))
  if (different.length === 0) return null
  return `Ces deux fiches n’ont pas le même identifiant (${different.map(({ label }) => label).join(', ')}) : ce ne sont pas les mêmes. Si l’un est faux, corrigez-le d’abord.`
}
