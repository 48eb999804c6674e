import { markup } from '@/lib/markup/markup'
import { permanentPath } from '@/lib/permalinks'
import { french } from '@/lib/typography/french'
import { isolate, tame } from '@/lib/typography/isolate'
import type { Badge } from './badges'
import { badgeWords } from './badgeSvg'
import type { Publisher } from './document'
import { frameHtml } from './frameHtml'
import { fluidHeight } from './frameSize'
import { badgePath } from './paths'
import type { Subject } from './Subject'

/** Something to copy. */
export type Snippet = { key: string; label: string; text: string }

/** What Markdown would read as its own marks. */
const MARKS = /[\\`*_{}[\]<>()#+!|~&-]/g

/** Links to a document, for each place where one is written. */
export function linkSnippets(subject: Subject, { siteUrl, siteName }: Publisher): Snippet[] {
  const url = siteUrl + permanentPath(subject)
  const name = french(tame(subject.name))
  const label = `${name}, ${french(siteName)}`
  return [
    { key: 'html', label: 'Pour une page web (HTML)', text: markup`<a href="${url}"><bdi>${name}</bdi>, ${french(siteName)}</a>`.text },
    { key: 'markdown', label: 'Pour un texte en Markdown', text: `[${isolate(label).replace(MARKS, '\\$&')}](${url})` },
    { key: 'texte', label: 'Pour un courriel ou un document', text: `${isolate(name)}, ${french(siteName)}${french(' : ')}${url}` },
  ]
}

/** The card, as wide as its place. */
export function cardSnippet(subject: Subject, who: Publisher): Snippet {
  const text = frameHtml(subject, who, null, fluidHeight(subject))
  return { key: 'carte', label: 'Le code de la carte (HTML)', text }
}

/** A badge as an image that leads to the page; its text says the same to those who do not see it. */
export function badgeSnippet({ publicId, name }: Subject, badge: Badge, { siteUrl, siteName }: Publisher): Snippet {
  const alternative = `${badgeWords(name, badge)}${badge.says.includes(siteName) ? '' : `, d’après ${siteName}`}`
  return {
    key: `badge-${badge.kind}`, label: badgeWords(name, badge),
    text: markup`<a href="${siteUrl}${permanentPath({ publicId })}"><img src="${siteUrl}${badgePath(publicId, badge.kind)}" alt="${alternative}" height="48"></a>`.text,
  }
}
