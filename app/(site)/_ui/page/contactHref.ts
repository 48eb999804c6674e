import { pagePath } from '@/lib/permalinks'
import { allPopulated, getSite } from '@/lib/queries'

/** The contact page that the footer leads to, whatever is on it. */
export async function contactPagePath(): Promise<string | null> {
  const { navigation } = await getSite()
  const page = allPopulated(navigation.footer).find(({ slug }) => slug?.startsWith('contact'))
  return page ? pagePath('pages', page.slug!) : null
}

/** Where to write to the association: its contact page if the footer has one, else its mail address. Nothing until a reader who goes there finds a way to write. */
export async function contactHref(): Promise<string | null> {
  const { site } = await getSite()
  const { email, phone, address } = site.contact ?? {}
  if (!email && !phone && !address) return null
  return (await contactPagePath()) ?? (email ? `mailto:${email}` : null)
}
