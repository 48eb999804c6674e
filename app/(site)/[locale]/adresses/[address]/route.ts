import { getAddress } from '@/lib/queries'
import { frenchOnly } from '../../../_feeds/frenchOnly'
import { wantedPath } from '../../../_ui/missing/wantedPath'

/** Stored, and refreshed like a page when what it tells of changes. */
export const dynamic = 'force-static'
export const revalidate = 300
export const generateStaticParams = () => []

/** What the server asks before it answers at an address where there is no page (deploy/site/missing.mjs). */
export const GET = frenchOnly(async ({ address }: { locale: string; address: string }) => {
  const path = wantedPath(address)
  const answer = path ? await getAddress(path) : null
  const led = answer?.status === 308 ? answer : null
  return Response.json({ status: answer?.status ?? 404, location: led?.location ?? null, readsQuestion: led?.readsQuestion ?? false })
})
