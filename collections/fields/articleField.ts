import type { SelectField } from 'payload'
import { ARTICLES, toOptions } from '@/lib/vocabulary/vocabulary'

/** How a record's name is said in the sentences that the site makes. */
export const articleField = (): SelectField => ({
  name: 'article', label: 'Article et genre', type: 'select', options: toOptions(ARTICLES),
  admin: { description: 'Pour les phrases que le site compose : « portée par la FACEP ». Sans choix : aucun article, masculin.' },
})
