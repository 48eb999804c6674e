/** Where a sentence ends: not after « M. » nor « 2.0 ». */
const SENTENCE = /(?<=\p{L}{2}[.!?…]»?) (?=[\p{Lu}«])/gu

/**
 * The start of a text on one line: whole sentences if one fits, else whole words and an ellipsis.
 * @param length the most characters it may have
 */
export function excerpt(text: string | null | undefined, length: number): string {
  const line = (text ?? '').replace(/\s+/g, ' ').trim()
  if (line.length <= length) return line
  let sentences = ''
  for (const sentence of line.split(SENTENCE)) {
    const longer = sentences ? `${sentences} ${sentence}` : sentence
    if (longer.length > length) break
    sentences = longer
  }
  return sentences || `${line.slice(0, length - 1).replace(/\s*\S*$/, '').replace(/[,;:.]$/, '') || line.slice(0, length - 1)}…`
}

/** A text as a sentence: with its full stop, and nothing when it is empty. */
export function sentence(text: string | null | undefined): string {
  const words = (text ?? '').trim()
  if (!words) return ''
  return /[.!?…]$/.test(words) ? words : `${words}.`
}
