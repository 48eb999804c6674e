import { letterHtml, type Part } from '@/lib/mail/letter'
import type { Kind, Thing } from './plan'

const TITLES: Record<Kind, string> = {
  scheduled: 'Programmé dans les huit jours',
  waiting: 'Brouillons en attente',
  verify: 'À relire : rien n’a été vérifié depuis plus de douze mois',
}

const count = (number: number): string => (number === 1 ? 'une chose vous attend' : `${number} choses vous attendent`)

export const reminderSubject = (things: Thing[]): string => `Site de l’association : ${count(things.length)}`

/** The weekly mail. @param accountPage where its reader can stop these mails */
export function reminderHtml({ name, things, accountPage }: { name: string; things: Thing[]; accountPage: string }): string {
  const lists = (Object.keys(TITLES) as Kind[]).map((kind): Part => ({
    title: TITLES[kind], items: things.filter((thing) => thing.kind === kind).map(({ title, href, note }) => ({ text: title, href, note })),
  }))
  return letterHtml([
    `Bonjour ${name},`,
    `Sur le site de l’association, ${count(things.length)}. Chaque ligne mène à la fiche.`,
    ...lists.filter((part) => typeof part === 'object' && 'items' in part && part.items.length > 0),
    'Pour ne plus recevoir ces rappels, décochez « Recevoir les rappels par courriel » dans votre compte :',
    { text: accountPage, href: accountPage },
  ])
}
