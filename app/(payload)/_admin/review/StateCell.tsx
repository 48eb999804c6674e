import type { CollectionSlug, DefaultServerCellComponentProps, Payload } from 'payload'
import { cache } from 'react'
import { readFacts } from '@/lib/payload/review/facts'
import { stateOf } from '@/lib/review'

/** Read once for all the lines of a list, which hold only documents that this person gets. */
const factsOf = cache((payload: Payload, slug: CollectionSlug) => readFacts({ payload, user: null }, slug))

/** In a list: the true state of the document. */
export async function StateCell({ payload, collectionSlug, rowData }: DefaultServerCellComponentProps) {
  const known = (await factsOf(payload, collectionSlug)).get(String(rowData.id))
  if (!known) return null
  const { kind, label } = stateOf(known.facts)
  return <span className="review-state" data-state={kind}>{label}</span>
}
