import { isKeepable } from '@/lib/links/linkTarget'
import { linksOf } from '../passages'
import type { BlockingRule } from '../types'

/** IPv4 ranges that lead nowhere from outside (RFC 1918, 1122, 3927, 6598), as URL writes them. */
const PRIVATE_IPV4 = /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./
/** Loopback, unique local and link-local addresses (RFC 4291, 4193), between brackets. */
const PRIVATE_IPV6 = /^\[(?:::1?|::ffff:.*|f[cd][0-9a-f]{2}:.*|fe[89ab][0-9a-f]:.*)\]$/
/** Names that no public server has (RFC 6761, 6762, 8375). */
const PRIVATE_NAME = /(?:^|\.)(?:localhost|local|internal|lan|intranet|home\.arpa)\.?$/

const isPrivate = (host: string): boolean =>
  PRIVATE_IPV4.test(host) || PRIVATE_IPV6.test(host) || PRIVATE_NAME.test(host) || (!host.includes('.') && !host.startsWith('['))

/** What is wrong with a web address, as a French sentence; null when visitors can follow it. */
export function addressFault(address: string): string | null {
  const typed = address.trim()
  if (!/^https?:\/\/\S+$/i.test(typed) || !URL.canParse(typed)) return 'Cette adresse est incomplète : elle doit commencer par https:// ou http://.'
  const { hostname, username, password } = new URL(typed)
  if (isPrivate(hostname)) return `Cette adresse (${hostname}) n’existe que sur un ordinateur ou un réseau privé : les visiteurs ne pourront pas l’ouvrir. Mettez l’adresse publique.`
  if (username || password) return 'Cette adresse contient un identifiant ou un mot de passe : enlevez ce qui est avant « @ ».'
  return null
}

/** Links inside a text may also write to someone, or stay on the site. */
const OTHER_LINKS = /^(?:mailto:[^\s@]+@[^\s@]+|tel:[+\d][\d.\s-]+|#\S+|\/\S*)$/i

/** Whether a link has no more than what the editor gives it before its address is typed. */
export const isUntyped = (url: string): boolean => /^(?:https?:\/{0,2})?$/i.test(url.trim())

const NOWHERE = 'Ce lien ne mène nulle part : écrivez son adresse, par exemple https://exemple.org, ou enlevez le lien.'
const NOT_A_LINK = 'Un lien ne peut pas avoir cette adresse : elle doit commencer par https://, ou par « / » et le chemin d’une page de ce site.'
const NO_PAGE = 'Ce lien ne mène nulle part : choisissez la page de ce site, ou enlevez le lien.'

/** What is wrong with the address of a link inside a text, as a French sentence; null when visitors can follow it. */
export function linkFault(url: string): string | null {
  const typed = url.trim()
  if (isUntyped(typed)) return NOWHERE
  if (!isKeepable(typed)) return NOT_A_LINK
  return OTHER_LINKS.test(typed) ? null : addressFault(typed)
}

export const addresses: BlockingRule = {
  id: 'address',
  title: 'Adresses web',
  severity: 'blocking',
  find: (subject) => [
    ...subject.places.flatMap(({ holds, path, label, value }) => {
      if (holds !== 'address' || typeof value !== 'string' || value === '') return []
      const fault = addressFault(value)
      return fault ? [{ path, label, message: fault, excerpt: value }] : []
    }),
    ...linksOf(subject).flatMap(({ place, text, url, isInternal, page }) => {
      const fault = isInternal ? (page ? null : NO_PAGE) : linkFault(url ?? '')
      return fault ? [{ path: place.path, label: place.label, message: `Lien « ${text} ». ${fault}`, excerpt: text }] : []
    }),
  ],
}
