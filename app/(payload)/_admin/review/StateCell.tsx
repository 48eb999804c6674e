import type { DefaultServerCellComponentProps } from 'payload'
import { stateOf } from '@/lib/review'
import { factsOf } from './readOnce'

/** In a list: the true state of the document. */
export async function StateCell({ payload, collectionSlug, rowData }: DefaultServerCellComponentProps) {
  const known = (await factsOf(payload, collectionSlug)).get(String(rowData.id))
  if (!known) return null
  const { kind, label } = stateOf(known.facts)
  return <span className="review-state" data-state={kind}>{label}</span>
}
