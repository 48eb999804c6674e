import type { CollectionSlug, Payload } from 'payload'
import { cache } from 'react'
import { readFacts } from '@/lib/payload/review/facts'

/** What the states of a list follow from, read once for the whole page: its cells ask about documents that the person gets. */
export const factsOf = cache((payload: Payload, slug: CollectionSlug) => readFacts({ payload, user: null }, slug))
