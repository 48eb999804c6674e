import { pagePath } from '@/lib/permalinks'
import { allPopulated, getSite } from '@/lib/queries'

/** Where to write to the association: its contact page if the footer has one, else its mail address, else nothing. */
export async function contactHref(): Promise<string | null> {
  const { site, navigation } = await getSite()
  const page = allPopulated(navigation.footer).find(({ slug }) => slug?.startsWith('contact'))
  if (page) return pagePath('pages', page.slug!)
  return site.contact?.email ? `mailto:${site.contact.email}` : null
}
