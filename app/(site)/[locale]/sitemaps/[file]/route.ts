import { env } from '@/lib/env'
import { sitemapXml } from '@/lib/sitemap'
import { frenchOnly } from '../../../_feeds/frenchOnly'
import { sitemapPart } from '../../../_feeds/sitemaps'
import { xmlResponse } from '../../../_feeds/xmlResponse'

export const dynamic = 'force-static'
export const revalidate = 300
export const generateStaticParams = () => []

const FILE = /^(?<name>[a-z]+)-(?<number>[1-9]\d{0,5})\.xml$/

export const GET = frenchOnly(async ({ file }: { locale: string; file: string }) => {
  const { name = '', number = '' } = FILE.exec(file)?.groups ?? {}
  const pages = await sitemapPart(name, Number(number))
  return pages ? xmlResponse(sitemapXml(env.siteUrl, pages), 'application/xml') : new Response(null, { status: 404 })
})
