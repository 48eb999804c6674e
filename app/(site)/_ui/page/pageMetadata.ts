import type { Metadata } from 'next'
import { env } from '@/lib/env'
import { excerpt } from '@/lib/sharing/excerpt'
import { IMAGE_SIZE, imagePath } from '@/lib/sharing/imagePath'
import { french } from '@/lib/typography/french'
import { getSite, type Found } from '@/lib/queries'

type Facts = {
  /** None: the page bears the site's own. */
  title?: string
  description?: string | null
  path: string
  /** When the record that the page shows last changed. */
  updatedAt?: string
  /** The page whose image is shown with links to this one, for a page that has none of its own. */
  imageOf?: string
}

/** Beyond this, search engines and social networks cut. */
const LENGTH = 300

const FEEDS = { 'application/atom+xml': '/flux.xml', 'application/feed+json': '/flux.json' }

/** What search engines, feed readers and social networks are told of a page: never without a description, an address and an image. */
export async function pageMetadata({ title, description, path, updatedAt, imageOf = path }: Facts): Promise<Metadata> {
  const { site } = await getSite()
  const name = french(site.name)
  const told = { title: french(title) || name, description: french(excerpt(description, LENGTH)) || [french(title), name].filter(Boolean).join(', ') }
  const url = `${env.siteUrl}${path === '/' ? '' : path}`
  const image = { url: env.siteUrl + imagePath(imageOf), alt: told.title, ...IMAGE_SIZE, type: 'image/png' }
  return {
    ...(title ? { title: told.title } : {}),
    description: told.description,
    alternates: {
      canonical: url,
      types: Object.fromEntries(Object.entries(FEEDS).map(([type, feed]) => [type, [{ url: env.siteUrl + feed, title: `${name}${french(' : ')}les nouveautés` }]])),
    },
    openGraph: {
      ...told, url, siteName: name, locale: 'fr_FR', images: [image],
      ...(updatedAt ? { type: 'article', modifiedTime: updatedAt } : { type: 'website' }),
    },
    twitter: { card: 'summary_large_image', ...told, images: [{ url: image.url, alt: image.alt }] },
  }
}

/** The same, of a page that may not be there. */
export async function foundMetadata<T>(result: Found<T>, facts: (page: T) => Facts): Promise<Metadata> {
  return result ? pageMetadata(facts(result.page)) : { title: 'Page introuvable' }
}
