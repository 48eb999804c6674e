/** Widths of ASCII from the space on, in thousandths of the size: Helvetica, whose measures Arial and Liberation Sans share. */
const WIDTHS = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
  1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
  333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
]
const BOLD = 1.07
/** Letters of other scripts, and signs as wide as they are high. */
const [OTHER, FULL] = [650, 1000]
/** Signs of French that are a full square in these faces. */
const SQUARE = new Set(['…', '—'])
const NARROW = new Set(['’', '‘', '·', '\u202f', '\u2009'])
const WIDE = /[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]|[\u{1f000}-\u{3ffff}]/u

function widthOf(character: string): number {
  const base = character.normalize('NFD')[0]!
  if (/[\p{M}\p{Cf}]/u.test(character)) return 0
  if (NARROW.has(character)) return 278
  if (SQUARE.has(character)) return FULL
  if (base === '\u00a0') return 278
  return WIDTHS[base.codePointAt(0)! - 0x20] ?? (WIDE.test(character) ? FULL : OTHER)
}

/** About how wide a text is in a sans-serif face, in pixels. Exact to some percent for French, generous for other scripts. */
export const textWidth = (text: string, size: number, isBold = false): number =>
  ([...text].reduce((sum, character) => sum + widthOf(character), 0) / 1000) * size * (isBold ? BOLD : 1)

/** Whether its width is known rather than guessed. */
export const isMeasured = (text: string): boolean => /^[\p{Script=Latin}\p{Script=Common}\p{M}]*$/u.test(text) && !WIDE.test(text)

/** A text that is at most so wide: cut at a word where one ends near enough, with an ellipsis. */
export function cutToWidth(text: string, most: number, size: number, isBold = false): string {
  if (textWidth(text, size, isBold) <= most) return text
  let [cut, room] = ['', most - textWidth('…', size, isBold)]
  for (const { segment } of new Intl.Segmenter('fr', { granularity: 'grapheme' }).segment(text)) {
    room -= textWidth(segment, size, isBold)
    if (cut && room < 0) break
    cut += segment
  }
  const atWord = cut.replace(/\s+\S*$/, '')
  return `${(atWord.length > cut.length * 0.6 ? atWord : cut).replace(/[\s,;:.’'-]+$/, '')}…`
}
