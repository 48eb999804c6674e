import { getSite } from '@/lib/queries'
import { imagePath } from '@/lib/sharing/imagePath'
import { frenchOnly } from '../../../_feeds/frenchOnly'
import { drawCard } from '../../../_share/drawCard'
import { findCard } from '../../../_share/findCard'

/** Drawn at the first request, stored and refreshed like the page it shows. */
export const dynamic = 'force-static'
export const revalidate = 300
export const generateStaticParams = () => []

const PNG = /\.png$/

export const GET = frenchOnly(async ({ path }: { locale: string; path: string[] }) => {
  const address = `/${path.join('/')}`
  const found = PNG.test(address) ? await findCard(address === '/index.png' ? '/' : address.replace(PNG, '')) : null
  if (!found) return new Response(null, { status: 404 })
  if ('movedTo' in found) return new Response(null, { status: 308, headers: { Location: imagePath(found.movedTo) } })
  const { site } = await getSite()
  return drawCard(found.page, site.name)
})
