import type { Node } from './node'

/** The content of a `<script type="application/ld+json">`: no text in it can end the element. */
export const serialise = (nodes: Node[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes }).replaceAll('<', '\\u003c')
