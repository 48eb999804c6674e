import { normal, visible } from './normal'

/** Letters that Unicode does not decompose into an ASCII letter and a mark. */
const LIGATURES: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l' }

/**
 * A text in lower case, without accents, ligatures, raised letters nor what is invisible: « Œuvre d’été » → « oeuvre d’ete »,
 * « 1ᵉʳ oﬃciel » → « 1er officiel ».
 */
export const withoutAccents = (text: string): string =>
  normal(visible(text), 'NFKD').toLowerCase().replace(/[œæßøł]/g, (letter) => LIGATURES[letter] ?? letter).replace(/\p{M}/gu, '')
