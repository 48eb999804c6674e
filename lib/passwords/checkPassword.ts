import { normal } from '../typography/normal'
import { KNOWN_PASSWORDS, KNOWN_WORDS } from './knownWords'

export const MINIMUM_LENGTH = 12
/** What must be left once known and personal words are taken out. */
const MINIMUM_REST = 6
const MINIMUM_DISTINCT = 5
/** So that an endless one costs nothing. */
const LOOKED_AT = 200

const KEYBOARD = ['azertyuiop', 'qsdfghjklm', 'wxcvbn', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', '01234567890', 'abcdefghijklmnopqrstuvwxyz']
const RUN_LENGTH = 4

const MESSAGES = {
  short: `Le mot de passe doit avoir au moins ${MINIMUM_LENGTH} caractères. Par exemple quatre ou cinq mots sans lien entre eux.`,
  known: 'Ce mot de passe est de ceux que l’on essaie en premier pour forcer un compte. Choisissez par exemple quatre ou cinq mots sans lien entre eux.',
  personal: 'Ce mot de passe est fait surtout de votre nom, de votre courriel ou du nom du site, que d’autres connaissent. Choisissez par exemple quatre ou cinq mots sans lien entre eux.',
}

/** Small letters and digits only: « Mot-de-Passé » → `motdepasse`. */
const plain = (text: string): string => normal(text, 'NFD').toLowerCase().replace(/[^a-z0-9]/g, '')

/** The same, with the letters that signs and digits stand for: « M0t2p@$$e » → `motzpasse`. */
const LETTERS: Record<string, string> = { '0': 'o', '1': 'i', '2': 'z', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', '$': 's', '!': 'i', '€': 'e' }
const spelled = (text: string): string => plain(text.replace(/[0-57@$!€]/g, (sign) => LETTERS[sign] ?? sign))

/** Every walk of four keys or letters along a row, either way. */
const RUNS = KEYBOARD.flatMap((row) => [row, [...row].toReversed().join('')])
  .flatMap((row) => Array.from({ length: row.length - RUN_LENGTH + 1 }, (_, start) => row.slice(start, start + RUN_LENGTH)))

/** Takes words out, the longest first, and what is then left of repetitions (`aaaa`, `1212`) and years. */
function rest(text: string, known: string[]): string {
  const without = known.toSorted((one, other) => other.length - one.length).reduce((left, word) => left.replaceAll(word, ' '), text)
  const inRuns = new Set(RUNS.flatMap((run) => indexesOf(without, run).flatMap((start) => [start, start + 1, start + 2, start + 3])))
  return [...without].map((letter, index) => (inRuns.has(index) ? ' ' : letter)).join('')
    .replace(/(19|20)\d\d/g, ' ').replace(/(.{1,4}?)\1{2,}/g, '$1').replaceAll(' ', '')
}

function indexesOf(text: string, part: string): number[] {
  const found = text.indexOf(part)
  return found < 0 ? [] : [found, ...indexesOf(text.slice(found + 1), part).map((index) => index + found + 1)]
}

/** The words of three letters or more in what others know of a person; a longer one also in one piece. */
const personalWords = (known: string[]): string[] =>
  known.flatMap((text) => [plain(text), ...text.split(/[^\p{L}\p{N}]+/u).map(plain)]).filter((word) => word.length >= 3)

/**
 * Whether a password may be used: long enough, not in the lists that are tried first, not made of what others know.
 * @param known the person's name and e-mail, the site's name and address
 * @returns true, or a French sentence for the person
 */
export function checkPassword(password: string, known: string[] = []): true | string {
  if (password.length < MINIMUM_LENGTH) return MESSAGES.short
  const start = password.slice(0, LOOKED_AT)
  const forms = [plain(start), spelled(start)]
  const isWeak = (words: string[]) => forms.some((form) => rest(form, words).length < MINIMUM_REST)
  if (forms.some((form) => KNOWN_PASSWORDS.includes(form)) || new Set(password.toLowerCase()).size < MINIMUM_DISTINCT || isWeak(KNOWN_WORDS)) return MESSAGES.known
  return isWeak([...KNOWN_WORDS, ...personalWords(known)]) ? MESSAGES.personal : true
}
