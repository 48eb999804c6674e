import type { Publisher } from '@/lib/kit/document'
import { frameHtml } from '@/lib/kit/frameHtml'
import { cardHeight, fluidHeight, LOWEST, NARROWEST, USUAL_WIDTH } from '@/lib/kit/frameSize'
import type { Subject } from '@/lib/kit/Subject'
import { escapeXml } from '@/lib/feeds/escapeXml'
import { IMAGE_SIZE, imagePath } from '@/lib/sharing/imagePath'
import { french } from '@/lib/typography/french'
import { tame } from '@/lib/typography/isolate'
import type { Question } from './question'

/** How long a consumer may keep the answer, in seconds. The card itself is always read anew. */
const CACHE_AGE = 86_400

export type Answer = Record<string, string | number>

/** The picture shared with links to the page, where it may be as large as it is. */
function thumbnail({ path }: Subject, { siteUrl }: Publisher, { maxWidth, maxHeight }: Question): Answer {
  if (maxWidth < IMAGE_SIZE.width || maxHeight < IMAGE_SIZE.height) return {}
  return { thumbnail_url: siteUrl + imagePath(path.split('#')[0]!), thumbnail_width: IMAGE_SIZE.width, thumbnail_height: IMAGE_SIZE.height }
}

/** A card never gets wider nor higher than asked; where none can be read, the answer is a link. A page that names no width may be read on a phone. */
function embed(subject: Subject, who: Publisher, { maxWidth, maxHeight }: Question): Answer {
  if (maxWidth < NARROWEST || maxHeight < LOWEST) return { type: 'link' }
  const width = Math.min(maxWidth, USUAL_WIDTH)
  const height = Math.min(maxHeight, maxWidth === Infinity ? fluidHeight(subject) : cardHeight(subject, width))
  return { type: 'rich', html: frameHtml(subject, who, width, height), width, height }
}

/** What oEmbed 1.0 says of a document. */
export const answer = (subject: Subject, who: Publisher, question: Question): Answer => ({
  version: '1.0', ...embed(subject, who, question), title: french(tame(subject.name)),
  provider_name: french(who.siteName), provider_url: `${who.siteUrl}/`, cache_age: CACHE_AGE, ...thumbnail(subject, who, question),
})

/** The same answer in XML, without its declaration. */
export const answerXml = (told: Answer): string =>
  ['<oembed>', ...Object.entries(told).map(([name, value]) => `  <${name}>${escapeXml(String(value))}</${name}>`), '</oembed>'].join('\n')
