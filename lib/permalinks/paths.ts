import { PUBLIC_ID_PATTERN } from './publicId'
import { SLUG_PATTERN } from './slugify'

/** Collections whose documents have a page of their own, with the folder their addresses live in. */
export const PAGE_FOLDERS = {
  eras: '/histoire',
  projects: '/projets',
  partners: '/partenaires',
  experiments: '/experimentations',
  territories: '/territoires',
  pages: '',
} as const

export type PageCollection = keyof typeof PAGE_FOLDERS

export const hasPage = (collection: string): collection is PageCollection => Object.hasOwn(PAGE_FOLDERS, collection)

/** The address of a page from its collection and slug, for instance `/projets/voxe`. */
export const pagePath = (collection: PageCollection, slug: string): string => `${PAGE_FOLDERS[collection]}/${slug}`

/** The reverse: which document's page an address would be; null when it has not the form of one. */
export function addressOf(path: string): { folder: PageCollection; slug: string } | null {
  const [, base, slug] = /^(\/[^/]+)?\/([^/]+)\/?$/.exec(path) ?? []
  const folder = (Object.keys(PAGE_FOLDERS) as PageCollection[]).find((one) => PAGE_FOLDERS[one] === (base ?? ''))
  return folder && slug && SLUG_PATTERN.test(slug) ? { folder, slug } : null
}

/** The site's own pages, which are no record's. */
const SITE_ROUTES = new Set(['/', '/histoire', '/histoire/frise', '/projets', '/experimentations', '/territoires', '/partenaires', '/recherche', '/flux.xml', '/flux.json'])

export const isSiteRoute = (path: string): boolean => SITE_ROUTES.has(path)

/** The address that never changes, whatever becomes of the record: `/p/7kq2mab`. */
export const permanentPath = (document: { publicId?: string | null }): string => `/p/${document.publicId}`

/** The reverse; an identifier copied in capitals is the same. Null when it has not the form of one. */
export function publicIdOf(path: string): string | null {
  const publicId = /^\/p\/([^/]+)\/?$/.exec(path)?.[1]?.toLowerCase()
  return publicId && PUBLIC_ID_PATTERN.test(publicId) ? publicId : null
}

/** The `id` a document has inside a page: made from its public id, so that a new title never breaks a link. */
export const anchorOf = (document: { publicId?: string | null }): string => `n-${document.publicId}`

/** The address of a moment of the history. */
export const momentPath = (document: { publicId?: string | null }): string => `/histoire#${anchorOf(document)}`
