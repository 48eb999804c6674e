import { cache } from 'react'

/** The moment at which a page is made, the same for all its parts. Pages are made anew every five minutes at least. */
export const renderedAt = cache(() => new Date())
