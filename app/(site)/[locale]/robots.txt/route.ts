import { env } from '@/lib/env'
import { frenchOnly } from '../../_feeds/frenchOnly'

/** Rendered at the first request and not when building, where the site's address is not known yet. */
export const dynamic = 'force-static'
export const generateStaticParams = () => []

export const GET = frenchOnly(() =>
  new Response(`User-agent: *\nDisallow: /admin\nDisallow: /api\nAllow: /api/media/file/\n\nSitemap: ${env.siteUrl}/sitemap.xml\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  }),
)
