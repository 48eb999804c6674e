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

export const hasPage = (collection: string): collection is PageCollection => collection in PAGE_FOLDERS

/** The address of a page from its collection and slug, for instance `/projets/voxe`. */
export const pagePath = (collection: PageCollection, slug: string): string => `${PAGE_FOLDERS[collection]}/${slug}`

/** The `id` a document has inside a page: made from its public id, so that a new title never breaks a link. */
export const anchorOf = (document: { publicId?: string | null }): string => `n-${document.publicId}`

/** The address of a moment of the history. */
export const momentPath = (document: { publicId?: string | null }): string => `/histoire#${anchorOf(document)}`
