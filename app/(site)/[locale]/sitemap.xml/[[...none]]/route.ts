import { env } from '@/lib/env'
import { PAGE_FOLDERS } from '@/lib/permalinks'
import { getEntries } from '@/lib/queries'
import { frenchOnly } from '../../../_feeds/frenchOnly'
import { sitemap } from '../../../_feeds/sitemap'
import { xmlResponse } from '../../../_feeds/xml'
import { SECTIONS } from '../../../_ui/page/sections'

/** Stored and refreshed like pages. Straight under `sitemap.xml`, Next would take this for a static file and never store it. */
export const dynamic = 'force-static'
export const revalidate = 300
export const generateStaticParams = () => []

const LISTS = ['/', ...Object.values(SECTIONS).map(({ path }) => path), PAGE_FOLDERS.territories]

export const GET = frenchOnly(async () =>
  xmlResponse(sitemap(env.siteUrl, await getEntries(), LISTS), 'application/xml'),
)
