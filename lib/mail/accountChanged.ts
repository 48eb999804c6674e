import { formatMoment } from '@/lib/dates'
import { letterHtml } from './letter'

const NOT_YOU = 'Si ce n’est pas vous, prévenez tout de suite une personne de l’administration : elle peut fermer vos sessions.'

type Letter = { subject: string; html: string }

/** To the owner of an account, once the password is another. */
export const passwordChangedLetter = ({ name, at, reset }: { name: string; at: Date; reset: string }): Letter => ({
  subject: 'Votre mot de passe a été changé',
  html: letterHtml([
    `Bonjour ${name},`,
    `Le mot de passe de votre compte, dans l’administration du site, a été changé le ${formatMoment(at)}. Les autres sessions ouvertes sont fermées.`,
    `${NOT_YOU} Choisissez aussi un nouveau mot de passe ici :`,
    { text: reset, href: reset },
  ]),
})

/** To the address that an account had, once it has another. */
export const emailChangedLetter = ({ name, at, email }: { name: string; at: Date; email: string }): Letter => ({
  subject: 'L’adresse de votre compte a été changée',
  html: letterHtml([
    `Bonjour ${name},`,
    `Depuis le ${formatMoment(at)}, on se connecte à votre compte, dans l’administration du site, avec le courriel ${email}. Celui-ci ne sert plus.`,
    NOT_YOU,
  ]),
})
