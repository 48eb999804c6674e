import { GAP, passagesOf } from '../passages'
import type { Found, Rule } from '../types'

/** Known to every reader, or better known than what they stand for. */
const COMMON = new Set([
  'AFP', 'AGPL', 'BBC', 'BY', 'CC', 'CC0', 'CNIL', 'CSS', 'CV', 'FAQ', 'GNU', 'GPL', 'HTML', 'INSEE', 'LGBT', 'ONG', 'ONU', 'OK', 'PDF', 'PHP', 'RER', 'RGPD', 'RSS', 'SA', 'SARL', 'SAS', 'SIREN',
  'SMS', 'SNCF', 'TGV', 'TV', 'UE', 'URL', 'USA', 'XIX', 'XX', 'XXI', 'ODbL', 'OKAY', 'NB', 'PS',
])
const ROMAN = /^[IVXLCDM]+$/
/** Two to six capitals; longer, a name is being shouted. Inside an address or a name such as « LaREM », it is no word. */
const ACRONYM = /(?<![\p{L}\p{N}.@/_-])\p{Lu}[\p{Lu}\d]{1,5}(?![\p{L}\p{N}@/_])(?!\.\p{Ll})/gu

/** Works of others keep their own words. */
const NOT_READ = new Set(['sources', 'media', 'former-addresses'])

/** « le Partenariat pour un gouvernement ouvert (PGO) » */
const AFTER_ITS_NAME = /\p{L}{2}»?\s?\((\p{Lu}[\p{Lu}\d]{1,5})\)/gu
/** « PGO (Partenariat pour un gouvernement ouvert) » */
const BEFORE_ITS_NAME = /(?<![\p{L}\p{N}])(\p{Lu}[\p{Lu}\d]{1,5})(?=\s{0,2}[(,:«–]\s{0,2}«?\s{0,2}\p{L}+[’' -]\p{L}+[’' -])/gu

/** The acronyms that a text explains, found in one reading of it. */
const explainedIn = (text: string): Set<string> =>
  new Set([AFTER_ITS_NAME, BEFORE_ITS_NAME].flatMap((pattern) => Array.from(text.matchAll(pattern), ([, acronym]) => acronym!)))

export const acronyms: Rule = {
  id: 'acronym',
  title: 'Sigles sans explication',
  severity: 'advice',
  find: (subject, { names }) => {
    if (NOT_READ.has(subject.collection)) return []
    const passages = passagesOf(subject)
    const explained = explainedIn(passages.map(({ text }) => text.replaceAll(GAP, '')).join('\n'))
    const seen = new Set<string>()
    return passages.flatMap(({ place: { path, label }, text }) => [...text.matchAll(ACRONYM)].flatMap(([acronym]): Found[] => {
      if (seen.has(acronym)) return []
      seen.add(acronym)
      if (COMMON.has(acronym) || ROMAN.test(acronym) || names.acronyms.has(acronym) || explained.has(acronym)) return []
      return [{ path, label, excerpt: acronym, message: `Le sigle « ${acronym} » n’est pas expliqué. Écrivez une fois le nom entier, suivi du sigle entre parenthèses.` }]
    }))
  },
}
