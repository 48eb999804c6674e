import type { CollectionBeforeValidateHook } from 'payload'

/** Sets aside an address that a route of the site uses, by adding a word to it: a document there would never be seen. */
export const keepClearOf = (reserved: string[], word: string): CollectionBeforeValidateHook =>
  ({ data }) => (data?.slug && reserved.includes(data.slug) ? { ...data, slug: `${data.slug}-${word}` } : data)
