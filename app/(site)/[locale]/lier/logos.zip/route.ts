import { getSite } from '@/lib/queries'
import { frenchOnly } from '../../../_feeds/frenchOnly'
import { attachment } from '../../../_kit/attachment'
import { logoPack } from '../../../_kit/logoPack'

export const dynamic = 'force-static'
export const revalidate = 300
export const generateStaticParams = () => []

export const GET = frenchOnly(async () => {
  const { site } = await getSite()
  return attachment(await logoPack(site, new Date()), 'application/zip', 'democratie-ouverte-signe.zip')
})
