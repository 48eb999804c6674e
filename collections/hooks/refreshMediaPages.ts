import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { documentTag, refresh } from '@/lib/freshness'

/** Pictures have no draft state: a change of text, credit or crop shows at once where they are used. */
export const refreshMediaPages: CollectionAfterChangeHook = ({ doc }) => refresh([documentTag(doc.id)])
export const refreshMediaPagesAfterDelete: CollectionAfterDeleteHook = ({ id }) => refresh([documentTag(String(id))])
