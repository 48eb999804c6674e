/** Letters that Unicode does not decompose into an ASCII letter and a mark. */
const LIGATURES: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l' }

/** A text in lower case, without accents nor ligatures: « Œuvre d’été » → « oeuvre d’ete ». */
export const withoutAccents = (text: string): string =>
  text.toLowerCase().replace(/[œæßøł]/g, (letter) => LIGATURES[letter] ?? letter).normalize('NFD').replace(/\p{M}/gu, '')
