import { markup, type Markup } from '@/lib/markup/markup'
import { permanentPath } from '@/lib/permalinks'
import { excerpt } from '@/lib/sharing/excerpt'
import { french } from '@/lib/typography/french'
import { tame } from '@/lib/typography/isolate'
import { checkedWords } from './checkedWords'
import { cardDocument, out, type Publisher } from './document'
import type { Subject, Told } from './Subject'

/** What a card holds at most; its page has the rest. */
export const MOST_LINES = 30
export const NAME_LENGTH = 140

const name = (text: string): Markup => markup`<bdi>${french(excerpt(tame(text), NAME_LENGTH))}</bdi>`

function line({ when, what, path, note }: Told, siteUrl: string): Markup {
  const words = name(what)
  return markup`<li>${when && markup`<span>${french(when)}</span> `}<p>${path ? out(siteUrl + path, words) : words}${note && markup` <span>${french(note)}</span>`}</p></li>`
}

function told({ told: list, path }: Subject, siteUrl: string): Markup | null {
  if (!list) return null
  const shown = list.lines.slice(0, MOST_LINES)
  const rest = list.lines.length - shown.length
  return markup`<h2>${list.title}</h2><ul>${shown.map((one) => line(one, siteUrl))}${rest > 0 && markup`<li><p>${out(siteUrl + path, `et ${rest} de plus`)}</p></li>`}</ul>`
}

/** The smallest version of a logo that is wide enough. */
function logo({ logo: media, name: owner }: Subject): Markup | null {
  const url = media?.sizes?.webp480?.url ?? media?.url
  return url ? markup`<img class="logo" src="${url}" alt="${media!.decorative ? '' : media!.alt || `Logo ${owner}`}" width="${media!.width}" height="${media!.height}">` : null
}

/** The card of a document, whole: under 15 kB and one request, two with a logo. */
export function cardHtml(subject: Subject, { siteUrl, siteName }: Publisher, now: Date): string {
  const { years, state, line: says } = subject
  const address = siteUrl + permanentPath(subject)
  const body = markup`<h1>${out(address, name(subject.name))}</h1>
${(years || state) && markup`<p><span class="years">${french(years)}</span>${years && state && ' · '}${french(state)}</p>`}
${says && markup`<p>${french(says)}</p>`}${logo(subject)}${told(subject, siteUrl)}
<p class="foot"><span>${checkedWords(subject, now)}</span>${out(address, 'Lire la page')}</p>`
  const title = `${french(excerpt(tame(subject.name), NAME_LENGTH))}, ${french(siteName)}`
  return cardDocument({ title, canonical: address, hue: subject.hue, kind: subject.kind, body, siteName })
}
