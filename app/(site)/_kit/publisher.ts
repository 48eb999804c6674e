import { env } from '@/lib/env'
import type { Publisher } from '@/lib/kit/document'
import { getSite } from '@/lib/queries'

/** Where the site is, and who publishes it. */
export async function publisher(): Promise<Publisher> {
  const { site } = await getSite()
  return { siteUrl: env.siteUrl, siteName: site.name }
}
