/** Marks that change the direction of what follows, even beyond the text that holds them. */
const CONTROLS = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/g

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u

/** A name on one line, without what could turn the text around it over. */
export const tame = (name: string): string => name.replace(CONTROLS, '').replace(/\s+/g, ' ').trim()

/** The same, closed in marks of its own where its letters run from right to left: what follows keeps its order (UAX 9). */
export function isolate(name: string): string {
  const tamed = tame(name)
  return RIGHT_TO_LEFT.test(tamed) ? `\u2068${tamed}\u2069` : tamed
}
