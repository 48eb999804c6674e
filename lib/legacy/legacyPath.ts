import { linkTarget } from '@/lib/links/linkTarget'
import { normal, visible } from '../typography/normal'
import { partsOf, questionOf } from './question.mjs'

const LONGEST = 300
/** As it is asked, in percent signs, with the site’s name. */
const LONGEST_TYPED = 4000
/** Matching one rule costs at most the square of the path's length. */
const MOST_STARS = 2

/** Never asked of the address book: the admin, the site's files, and the addresses that the site gives itself. */
const RESERVED = /^\/(?:admin|api|_next|assets|p|introuvable|panne|adresses)(?:\/|$)/

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/**
 * An address in the one form in which it is kept and compared: without the site’s name, anchor or last slash, in small
 * letters, accents as one character each; of its question, what may name a page (`/spip.php?article12`). Null when it is
 * no path.
 */
export function legacyPath(typed: string): string | null {
  const trimmed = visible(typed.slice(0, LONGEST_TYPED)).trim()
  const [address = ''] = (/^https?:\/\/[^/?]+([/?].*)?$/i.exec(trimmed)?.[1] ?? trimmed).replace(/^\?/, '/?').split('#')
  const { page: path, question } = partsOf(address)
  if (!path.startsWith('/')) return null
  const clean = (text: string) => normal(text, 'NFC').toLowerCase()
  const page = clean(decoded(path)).replace(/\/{2,}/g, '/').replace(/\*{2,}/g, '*')
  const kept = (page.length > 1 ? page.replace(/\/$/, '') : page) + clean(questionOf(question))
  return kept.length > LONGEST || /[\s\\\p{Cc}]/u.test(kept) || page.includes('?') ? null : kept
}

export const hasStar = (path: string): boolean => path.includes('*')

/** Whether a rule may take other addresses than its own, letter by letter: it is then read with every one that is asked. */
export const isOpenRule = (path: string): boolean => hasStar(path) || path.includes('?')

const starsIn = (text: string): number => text.split('*').length - 1

/** What is wrong with a path as the source of a rule, in French; null when nothing is. */
export function pathFault(typed: string): string | null {
  const path = legacyPath(typed)
  if (!path) return 'Une ancienne adresse commence par « / », sans espace, par exemple /blog/mon-article ou /blog/*.'
  if (path.includes('\uFFFD')) return `« ${path} » a perdu une lettre en route (à la place de �). Tapez-la de nouveau.`
  if (path === '/' || path === '/*') return 'Cette adresse est celle de tout le site. Indiquez-en une partie, par exemple /blog/*.'
  if (RESERVED.test(partsOf(path).page) || path.startsWith('/*')) return `« ${path} » touche aux adresses dont le site se sert : elle ne serait jamais suivie. Commencez par un dossier de l’ancien site, par exemple /blog/*.`
  if (partsOf(path).question.includes('%2a')) return 'Une étoile ne va pas après « ? » : écrivez la question entière (/spip.php?article12), ou sans elle (/spip.php), pour toutes.'
  if (starsIn(path) > MOST_STARS) return `Deux étoiles au plus dans une adresse (ici ${starsIn(path)}).`
  return null
}

/** What is wrong with the address that a rule leads to, in French; null when its form is right. */
export function targetFault(path: string, address: string): string | null {
  const isOwn = /^\/\S*$/.test(address) && linkTarget(address)?.kind === 'inside'
  const isWeb = /^https?:\/\/[^\s/*]+(?:\/\S*)?$/.test(address) && URL.canParse(address)
  if (!isOwn && !isWeb) return `« ${address} » n’est pas une adresse où mener : écrivez /une-page de ce site, ou une adresse complète qui commence par https://.`
  if (starsIn(address) > starsIn(path)) return 'L’adresse où mener a plus d’étoiles que l’ancienne : chaque étoile y reprend ce que l’étoile de même rang a trouvé.'
  return null
}
