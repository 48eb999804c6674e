import { env } from '@/lib/env'
import { getRecentChanges, getSite } from '@/lib/queries'
import { atomFeed } from '../../_feeds/atomFeed'
import { frenchOnly } from '../../_feeds/frenchOnly'
import { xmlResponse } from '../../_feeds/xml'

export const dynamic = 'force-static'
export const revalidate = 300
export const generateStaticParams = () => []

export const GET = frenchOnly(async () => {
  const [{ site }, changes] = await Promise.all([getSite(), getRecentChanges()])
  const { name, description } = site
  return xmlResponse(atomFeed({ siteUrl: env.siteUrl, name, description, changes }), 'application/atom+xml')
})
