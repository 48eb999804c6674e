import { cache } from 'react'

/** The moment at which a page is made, the same for all its parts. Pages are made anew when what they show changes, and when a day begins. */
export const renderedAt = cache(() => new Date())
