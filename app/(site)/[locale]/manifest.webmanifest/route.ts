import { TONES } from '@/lib/brand/sign'
import { getSite } from '@/lib/queries'
import { french } from '@/lib/typography/french'
import { frenchOnly } from '../../_feeds/frenchOnly'

export const dynamic = 'force-static'
export const revalidate = 300
export const generateStaticParams = () => []

const icon = (size: number) => ({ src: `/assets/icon-${size}.png`, sizes: `${size}x${size}`, type: 'image/png', purpose: 'any maskable' })

/** What a telephone is told of the site when someone keeps it among their applications (W3C Web Application Manifest). */
export const GET = frenchOnly(async () => {
  const { site } = await getSite()
  const told = {
    id: '/', start_url: '/', scope: '/', lang: 'fr', dir: 'ltr', display: 'browser',
    name: french(site.name), short_name: french(site.name), description: french(site.description),
    background_color: TONES.paper[0], theme_color: TONES.paper[0], icons: [192, 512].map(icon),
  }
  return Response.json(told, { headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' } })
})
