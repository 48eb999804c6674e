import { markup } from '@/lib/markup/markup'
import { french } from '@/lib/typography/french'
import { isolate } from '@/lib/typography/isolate'
import type { Publisher } from './document'
import { USUAL_WIDTH } from './frameSize'
import { cardPath } from './paths'
import type { Subject } from './Subject'

/** What tells the frame from others, for those who do not see it. */
export const frameTitle = ({ name }: Subject, { siteName }: Publisher): string => `${isolate(french(name))}, ${french(siteName)}`

/**
 * One frame around a card, to put in another page: it runs nothing, reads nothing of that page, and only a click in it
 * may lead away.
 * @param width in pixels; null: as wide as its place
 */
export const frameHtml = (subject: Subject, who: Publisher, width: number | null, height: number): string => markup`<iframe src="${who.siteUrl}${cardPath(subject.publicId)}" title="${frameTitle(subject, who)}" width="${width ?? USUAL_WIDTH}" height="${height}" sandbox="allow-top-navigation-by-user-activation" referrerpolicy="no-referrer" loading="lazy" style="border:0;${width === null ? 'width' : 'max-width'}:100%"></iframe>`.text
