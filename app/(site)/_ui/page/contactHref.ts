import { pagePath } from '@/lib/permalinks'
import { allPopulated, getSite } from '@/lib/queries'

/** Where to write to the association: its contact page if the footer has one, else its mail address. Nothing until a reader who goes there finds a way to write. */
export async function contactHref(): Promise<string | null> {
  const { site, navigation } = await getSite()
  const { email, phone, address } = site.contact ?? {}
  if (!email && !phone && !address) return null
  const page = allPopulated(navigation.footer).find(({ slug }) => slug?.startsWith('contact'))
  if (page) return pagePath('pages', page.slug!)
  return email ? `mailto:${email}` : null
}
