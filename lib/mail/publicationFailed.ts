import { formatMoment } from '@/lib/dates'
import { letterHtml } from './letter'

type Failed = { name: string; title: string; type: 'publish' | 'unpublish'; at: string; reason: string; href: string }

/** To whoever scheduled it, who is no longer there to see it. */
export function publicationFailedLetter({ name, title, type, at, reason, href }: Failed): { subject: string; html: string } {
  const what = type === 'publish' ? 'publiée' : 'dépubliée'
  return {
    subject: `« ${title} » n’a pas été ${what} à l’heure choisie`,
    html: letterHtml([
      `Bonjour ${name},`,
      `Vous aviez choisi que « ${title} » soit ${what} le ${formatMoment(at)}. Cela n’a pas pu se faire : ${reason}.`,
      `Rien n’a changé pour les visiteurs, et le site ne réessaiera pas de lui-même. Ouvrez la fiche, corrigez-la, puis ${type === 'publish' ? 'publiez-la' : 'dépubliez-la'} ou choisissez une autre heure :`,
      { text: href, href },
    ]),
  }
}
