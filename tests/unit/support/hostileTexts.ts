/** What patterns stumble over, each said again and again. */
const UNITS = [
  'a', ' ', '-', '1', 'é', 'A', '"', '«', '.', '@', '/', '*', '\u202F', '\u0301', '\uFF9E\u0301', '\u200B', '\n', 'ﬁ',
  'a@', 'a@a.', 'AB ', 'A1, ', 'II', 'IIe ', ' 234', ' :', 'a.', 'a-', 'A. ', '"\n', 'https://', 'a,b', '12 janvier ', '<a', '  »', 'mot à mot ',
] as const

const AROUND: readonly (readonly [string, string])[] = [['', ''], ['https://', ' x']]

/** Texts of any length by their name: every kind of repetition that a pattern may try from each of its places. */
export const HOSTILE: readonly (readonly [string, (length: number) => string])[] = [
  ...UNITS.flatMap((unit) => AROUND.map(([before, after]) => [
    JSON.stringify(`${before}${unit}…${after}`), (length: number) => before + unit.repeat(Math.ceil(length / unit.length)) + after,
  ] as const)),
  ['acronyms, each another', (length) => Array.from({ length: length / 5 }, (_, index) => `A${index.toString(26).toUpperCase().replace(/\d/g, (digit) => 'QRSTUVWXYZ'[Number(digit)]!)}`).join(' ')],
  ['a screenshot', (length) => `capture d’écran ${'1'.repeat(length)}\nx`],
  ['accents of one class, then of another', (length) => `a${'\u0301'.repeat(length / 2)}${'\u0323'.repeat(length / 2)}`],
]
