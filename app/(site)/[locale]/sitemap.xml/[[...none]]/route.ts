import { env } from '@/lib/env'
import { sitemapIndexXml } from '@/lib/sitemap'
import { frenchOnly } from '../../../_feeds/frenchOnly'
import { allSitemaps } from '../../../_feeds/sitemaps'
import { xmlResponse } from '../../../_feeds/xmlResponse'

/** Stored and refreshed like pages. Straight under `sitemap.xml`, Next would take this for a static file and never store it. */
export const dynamic = 'force-static'
export const revalidate = 300
export const generateStaticParams = () => []

export const GET = frenchOnly(async () => xmlResponse(sitemapIndexXml(env.siteUrl, await allSitemaps()), 'application/xml'))
