import { INVITATION_DAYS } from '@/lib/accounts/invitation'
import { formatMoment } from '@/lib/dates'
import { letterHtml } from './letter'

export const INVITATION_SUBJECT = 'Votre compte sur le site de Démocratie Ouverte'

/** The mail that invites someone. @param role as people read it @param link where they choose their password */
export function invitationHtml({ name, inviter, role, link, until }: { name: string; inviter: string; role: string; link: string; until: Date }): string {
  return letterHtml([
    `Bonjour ${name},`,
    `${inviter} vous invite à rejoindre l’équipe qui écrit et relit le site de Démocratie Ouverte. Votre rôle : ${role}.`,
    'Ouvrez cette adresse pour choisir votre mot de passe, que vous seul connaîtrez :',
    { text: link, href: link },
    `Elle fonctionne une seule fois, pendant ${INVITATION_DAYS} jours, jusqu’au ${formatMoment(until)}.`,
    'Si vous n’attendiez pas cette invitation, ne faites rien.',
  ])
}
