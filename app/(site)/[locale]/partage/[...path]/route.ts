import { getAddress, getSite } from '@/lib/queries'
import { imagePath } from '@/lib/sharing/imagePath'
import { frenchOnly } from '../../../_feeds/frenchOnly'
import { drawCard } from '../../../_share/drawCard'
import { findCard } from '../../../_share/findCard'

/** Drawn at the first request, stored and refreshed like the page it shows. */
export const dynamic = 'force-static'
export const revalidate = 300
export const generateStaticParams = () => []

const PNG = /\.png$/

/** The image of a page that has another address now is that page's; there is none of what was withdrawn. */
const moved = (answer: Awaited<ReturnType<typeof getAddress>>): Response =>
  answer?.status === 308 && answer.location.startsWith('/') && !answer.location.includes('#')
    ? new Response(null, { status: 308, headers: { Location: imagePath(answer.location) } })
    : new Response(null, { status: 404 })

export const GET = frenchOnly(async ({ path }: { locale: string; path: string[] }) => {
  const address = `/${path.join('/')}`
  if (!PNG.test(address)) return new Response(null, { status: 404 })
  const page = address === '/index.png' ? '/' : address.replace(PNG, '')
  const found = await findCard(page)
  if (!found) return moved(await getAddress(page))
  const { site } = await getSite()
  return drawCard(found.page, site.name)
})
