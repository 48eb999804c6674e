import { cardHtml } from '@/lib/kit/card'
import { noticeCardHtml, unknownNotice, withdrawnNotice } from '@/lib/kit/noticeCard'
import { cardPath } from '@/lib/kit/paths'
import { permanentPath } from '@/lib/permalinks'
import { frenchOnly } from '../../../_feeds/frenchOnly'
import { findSubject } from '../../../_kit/findSubject'
import { publisher } from '../../../_kit/publisher'

/** Made at the first request, stored and refreshed like a page. Who may frame it is said in `deploy/site/securityHeaders.mjs`. */
export const dynamic = 'force-static'
export const revalidate = 300
export const generateStaticParams = () => []

const html = (body: string, status = 200) => new Response(body, { status, headers: { 'Content-Type': 'text/html; charset=utf-8' } })

export const GET = frenchOnly(async ({ publicId }: { locale: string; publicId: string }) => {
  const now = new Date()
  const [sought, who] = await Promise.all([findSubject(publicId, now), publisher()])
  if ('subject' in sought) return html(cardHtml(sought.subject, who, now))
  if ('publicId' in sought) return new Response(null, { status: 308, headers: { Location: cardPath(sought.publicId) } })
  if ('withdrawn' in sought) {
    const { withdrawn } = sought
    const { path, title } = withdrawn.replacedBy ?? { path: permanentPath({ publicId }), title: 'Ce qu’il y avait ici' }
    return html(noticeCardHtml({ ...withdrawnNotice(withdrawn), link: { href: who.siteUrl + path, words: title } }, who), 410)
  }
  const link = { href: `${who.siteUrl}/recherche`, words: 'Chercher sur le site' }
  return html(noticeCardHtml({ ...unknownNotice(sought.unknown), link }, who), 404)
})
