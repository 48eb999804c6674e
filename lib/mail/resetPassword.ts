import { formatMoment } from '@/lib/dates'
import { letterHtml } from './letter'

/** How long the link works. */
export const RESET_MINUTES = 60

export const RESET_SUBJECT = 'Choisir un nouveau mot de passe'

/** The mail that answers « mot de passe oublié ». @param link where the new password is typed */
export function resetPasswordHtml({ name, link, until }: { name: string; link: string; until: Date }): string {
  return letterHtml([
    `Bonjour ${name},`,
    'Quelqu’un, sans doute vous, a demandé un nouveau mot de passe pour l’administration du site. Ouvrez cette adresse pour le choisir :',
    { text: link, href: link },
    `Elle fonctionne une seule fois, jusqu’au ${formatMoment(until)}.`,
    'Si cette demande ne vient pas de vous, ne faites rien : votre mot de passe reste le même.',
  ])
}
