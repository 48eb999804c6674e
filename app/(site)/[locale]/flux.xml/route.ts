import { atomFeed } from '@/lib/feeds/atomFeed'
import { frenchOnly } from '../../_feeds/frenchOnly'
import { recentFeed } from '../../_feeds/recentFeed'
import { xmlResponse } from '../../_feeds/xmlResponse'

export const dynamic = 'force-static'
export const revalidate = 300
export const generateStaticParams = () => []

export const GET = frenchOnly(async () => xmlResponse(atomFeed(await recentFeed()), 'application/atom+xml'))
