import { markup } from '@/lib/markup/markup'
import type { ReadPublicId } from '@/lib/permalinks'
import { enumerate } from '@/lib/typography/enumerate'
import { french } from '@/lib/typography/french'
import { cardDocument, out, type Publisher } from './document'

type Notice = { title: string; text: string; link: { href: string; words: string } }

/** Why nothing is shown, for the page's owner who made the card as for those who meet it. */
export function unknownNotice(typed: ReadPublicId): Omit<Notice, 'link'> {
  const title = 'Rien à cette adresse'
  if ('lookAlikes' in typed) {
    const found = enumerate(typed.lookAlikes.map((character) => `« ${character} »`))
    return { title, text: `Nos identifiants n’emploient jamais ${found} : ni 0 ni O, ni 1, I ou L, ni U ou V, qui se confondent. Cette adresse a été mal recopiée : reprenez-la sur la page d’origine.` }
  }
  return 'malformed' in typed
    ? { title, text: 'Un identifiant a sept lettres minuscules ou chiffres. Cette adresse a été mal recopiée : reprenez-la sur la page d’origine.' }
    : { title, text: 'Aucune page publiée ne porte cet identifiant. L’adresse a été mal recopiée, ou la page n’est pas publiée.' }
}

/** What is said of a page that was withdrawn. */
export type Withdrawal = { title: string | null; replacedBy: { path: string; title: string } | null }

export const withdrawnNotice = ({ title, replacedBy }: Withdrawal): Omit<Notice, 'link'> => ({
  title: title ?? 'Page retirée',
  text: replacedBy ? `Cette page a été retirée du site. Elle est remplacée par « ${replacedBy.title} ».` : 'Cette page a été retirée du site.',
})

/** A small card that says why there is no other. */
export function noticeCardHtml({ title, text, link }: Notice, { siteName }: Publisher): string {
  const body = markup`<h1>${french(title)}</h1><p>${french(text)}</p><p class="foot">${out(link.href, french(link.words))}</p>`
  return cardDocument({ title: `${french(title)}, ${french(siteName)}`, canonical: null, hue: 'slate', kind: '', body, siteName })
}
