import type { CollectionConfig } from 'payload'
import { STEP_LABELS } from '@/lib/review'
import { toOptions } from '@/lib/vocabulary/vocabulary'
import { accessTo } from './access'

/**
 * The history of every document on its way to visitors, written by the server only. Plain references, so that a step
 * neither keeps a document from being deleted nor is part of it.
 */
export const reviewSteps: CollectionConfig = {
  slug: 'review-steps',
  labels: { singular: 'Étape de relecture', plural: 'Étapes de relecture' },
  access: accessTo('review-steps'),
  admin: { hidden: true },
  lockDocuments: false,
  fields: [
    { name: 'documentKind', type: 'text', required: true },
    { name: 'documentId', type: 'text', required: true, index: true },
    { name: 'kind', type: 'select', required: true, options: toOptions(STEP_LABELS) },
    { name: 'by', type: 'relationship', relationTo: 'users', maxDepth: 1 },
    { name: 'to', type: 'relationship', relationTo: 'users', maxDepth: 1 },
    { name: 'comment', type: 'textarea' },
  ],
}
