import { env } from '@/lib/env'
import { getSite } from '@/lib/queries'
import { securityTxt } from '@/lib/securityTxt/securityTxt'
import { frenchOnly } from '../../_feeds/frenchOnly'
import { contactPagePath } from '../../_ui/page/contactHref'

/** Stored and refreshed like a page: by the identity of the site, and when a day begins. Its address is in `next.config.ts`. */
export const dynamic = 'force-static'
export const revalidate = 300
export const generateStaticParams = () => []

export const GET = frenchOnly(async () => {
  const { site } = await getSite()
  const told = securityTxt({ siteUrl: env.siteUrl, email: site.contact?.email || null, contactPath: await contactPagePath() }, new Date())
  return new Response(told, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
})
