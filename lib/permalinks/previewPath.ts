import { anchorOf } from './paths'

/** Where a document is previewed, as it is being written; a moment of the history, at its place on the page of its era. */
export const previewPath = (collection: string, document: { id?: unknown; publicId?: string | null }): string =>
  `/apercu/${collection}/${String(document.id)}${collection === 'milestones' || collection === 'cohorts' ? `#${anchorOf(document)}` : ''}`
