import { partAddresses } from '@/lib/typography/addresses'
import { GAP, passagesOf } from '../passages'
import type { Found, Rule } from '../types'

const NAMES: Record<string, string> = { '\u00A0': 'insécable', '\u202F': 'insécable fine', '\u2009': 'fine', '\u200B': 'sans largeur', '\u00AD': 'de coupure' }

/** What a text as typed should not hold, with what to do. The page itself sets the fine spaces and the marks of print. */
const FAULTS: [RegExp, (found: string) => string][] = [
  [/ {2,}/, () => 'Il y a deux espaces de suite. N’en laissez qu’une'],
  [/[\u00A0\u202F\u2009\u200B\u00AD]/, (found) => `Il y a un caractère invisible (espace ${NAMES[found]}). Tapez une espace ordinaire : la page met les bonnes toute seule`],
  [/(?<=\p{L})'(?=\p{L})/u, () => 'L’apostrophe est droite ('+"'"+'). Mettez l’apostrophe courbe (’)'],
  [/["“”„]/, (found) => `Il y a un guillemet ${found === '"' ? 'droit' : 'anglais'}. Mettez des guillemets français (« »)`],
  [/ [,.](?=\s|$)/, (found) => `Il y a une espace avant « ${found.trim()} ». Enlevez-la`],
  [/\( | \)/, () => 'Il y a une espace contre une parenthèse, à l’intérieur. Enlevez-la'],
  [/(?<=\p{L}\p{L}),(?=\p{L})/u, () => 'Il manque une espace après une virgule. Ajoutez-la'],
]
const AROUND = 24
/** What is not prose, addresses, counts for its length only. */
const proseOf = (text: string): string => partAddresses(text).map((part, index) => (index % 2 === 1 ? GAP.repeat(part.length) : part)).join('')

/** The words around a fault as they stand, and as they are quoted. */
function around(text: string, index: number, length: number): { excerpt: string; quoted: string } {
  const [start, end] = [Math.max(0, index - AROUND), Math.min(text.length, index + length + AROUND)]
  const excerpt = text.slice(start, end).replaceAll(GAP, '').trim()
  return { excerpt, quoted: `« ${start > 0 ? '…' : ''}${excerpt}${end < text.length ? '…' : ''} »` }
}

const unbalanced = (text: string): boolean => {
  let depth = 0
  for (const mark of text) {
    if (mark === '«') depth += 1
    if (mark === '»') depth -= 1
    if (depth < 0 || depth > 2) return true
  }
  return depth !== 0
}

function faultsIn(text: string): { message: string; excerpt: string }[] {
  const prose = proseOf(text)
  const found = FAULTS.flatMap(([pattern, say]) => {
    const match = pattern.exec(prose)
    if (!match) return []
    const { excerpt, quoted } = around(text, match.index, match[0].length)
    return [{ message: `${say(match[0])} : ${quoted}.`, excerpt }]
  })
  if (!unbalanced(prose)) return found
  const { excerpt, quoted } = around(text, 0, AROUND)
  return [...found, { message: `Un guillemet, « ou », n’a pas son pendant : ${quoted}.`, excerpt }]
}

export const typography: Rule = {
  id: 'typography',
  title: 'Espaces et guillemets',
  severity: 'advice',
  find: (subject) => passagesOf(subject).flatMap(({ place: { path, label }, text }): Found[] =>
    faultsIn(text).map((fault) => ({ path, label, ...fault }))),
}
