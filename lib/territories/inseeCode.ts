import type { TERRITORY_KINDS } from '../vocabulary/vocabulary'

type Entry = { code: string; nom: string; type?: string }
/** The official lists: communes, départements and régions with their INSEE code (Code officiel géographique). */
export type OfficialCodes = { communes: Entry[]; departements: Entry[]; regions: Entry[] }

const LIST_OF = { commune: 'communes', departement: 'departements', region: 'regions' } as const
const NAME_OF = { commune: 'une commune', departement: 'un département', region: 'une région' } as const

/**
 * Checks an INSEE code against the official list.
 * @returns true, or a French sentence saying what is wrong.
 */
export function checkInseeCode(kind: keyof typeof TERRITORY_KINDS, code: string, official: OfficialCodes): true | string {
  if (kind === 'country') return 'Un pays n’a pas de code INSEE : videz ce champ.'
  const entries = official[LIST_OF[kind]]
  const found = entries.some((entry) => entry.code === code && !entry.type?.startsWith('commune-associee'))
  if (found) return true
  return `Aucun code INSEE « ${code} » pour ${NAME_OF[kind]}. Le code n’est pas le code postal : vérifiez-le sur insee.fr (Mulhouse : 68224).`
}
