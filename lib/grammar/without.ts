/** « de licence », « d’adresse web » */
const ofNone = (noun: string): string => `${/^(?:[aeiouyâéèêîô]|h(?:[aeiou]))/i.test(noun) ? 'd’' : 'de '}${noun}`

/** What was looked for in vain, as bare nouns: « Nous n’avons retrouvé ni licence ni code source. » Empty when nothing is missing. */
export function without(nouns: string[]): string {
  if (nouns.length === 0) return ''
  if (nouns.length === 1) return `Nous n’avons pas retrouvé ${ofNone(nouns[0]!)}.`
  return `Nous n’avons retrouvé ${nouns.map((noun) => `ni ${noun}`).join(nouns.length > 2 ? ', ' : ' ')}.`
}
