import type { Metadata } from 'next'
import { env } from '@/lib/env'
import { OEMBED_PATH } from '@/lib/kit/paths'
import { permanentPath } from '@/lib/permalinks'
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
  /** The permanent identifier of the document that the page shows: other sites may ask for its card. */
  publicId?: string | null
}

/** Beyond this, search engines and social networks cut. */
const LENGTH = 300

const FEEDS = { 'application/atom+xml': '/flux.xml', 'application/feed+json': '/flux.json' }

/** Where oEmbed consumers find the card of a page. */
const OEMBED = { 'application/json+oembed': 'json', 'text/xml+oembed': 'xml' }

/** Files that say the same as a page, or what others may show of it, by type. */
function alternatives(types: Record<string, string>, title: string) {
  return Object.fromEntries(Object.entries(types).map(([type, path]) => [type, [{ url: env.siteUrl + path, title }]]))
}

function cards(publicId: string, title: string) {
  const url = encodeURIComponent(env.siteUrl + permanentPath({ publicId }))
  return alternatives(Object.fromEntries(Object.entries(OEMBED).map(([type, format]) => [type, `${OEMBED_PATH}?url=${url}&format=${format}`])), title)
}

/** What search engines, feed readers and social networks are told of a page: never without a description, an address and an image. */
export async function pageMetadata({ title, description, path, updatedAt, imageOf = path, publicId }: Facts): Promise<Metadata> {
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
      types: { ...alternatives(FEEDS, `${name}${french(' : ')}les nouveautés`), ...(publicId ? cards(publicId, told.title) : {}) },
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
