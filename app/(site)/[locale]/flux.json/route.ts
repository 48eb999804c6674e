import { jsonFeed } from '@/lib/feeds/jsonFeed'
import { frenchOnly } from '../../_feeds/frenchOnly'
import { recentFeed } from '../../_feeds/recentFeed'

export const dynamic = 'force-static'
export const revalidate = 300
export const generateStaticParams = () => []

export const GET = frenchOnly(async () =>
  new Response(JSON.stringify(jsonFeed(await recentFeed()), null, 2), { headers: { 'Content-Type': 'application/feed+json; charset=utf-8' } }),
)
