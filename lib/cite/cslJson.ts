import type { Citation } from './Citation'

const parts = (day: string) => ({ 'date-parts': [day.split('-').map(Number)] })

/** CSL-JSON (citationstyles.org, data schema 1.0.2). */
export const cslItem = ({ key, author, title, site, version, accessed, url, caveat }: Citation) => ({
  id: key, type: 'webpage', title, author: [{ literal: author }], publisher: author, 'container-title': site, issued: parts(version), accessed: parts(accessed),
  URL: url, language: 'fr-FR', ...(caveat ? { note: caveat } : {}),
})

export const cslJson = (citation: Citation): string => `${JSON.stringify([cslItem(citation)], null, 2)}\n`
