import { APIError, restoreVersionOperation, type CollectionBeforeValidateHook, type CollectionSlug, type Endpoint } from 'payload'

/**
 * Stands before Payload's own endpoint, whose button restores a published version straight to the public page: here it
 * always comes back as a draft, even incomplete.
 */
export const restoreAsDraft: Endpoint = {
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    const { collection, id } = req.routeParams as { collection: CollectionSlug; id: string }
    const read = { collection, depth: 0, overrideAccess: false, disableErrors: true, req } as const
    const version = await req.payload.findVersionByID({ ...read, id })
    if (!version) throw new APIError('Cette version n’existe plus.', 404, null, true)
    const document = await req.payload.findByID({ ...read, id: String(version.parent), trash: true })
    if (document && 'deletedAt' in document && document.deletedAt) throw new APIError('Cette fiche est à la corbeille : sortez-la d’abord de la corbeille.', 409, null, true)
    const doc = await restoreVersionOperation({ collection: req.payload.collections[collection], id, depth: 0, draft: true, overrideAccess: false, req })
    return Response.json({ ...doc, message: 'Version restaurée en brouillon. Relisez-la, puis publiez-la : les visiteurs n’en voient encore rien.' })
  },
}

/** What is restored as a draft is one already for the hooks, which would otherwise ask of it what they ask of a publication. */
export const restoredIsDraft: CollectionBeforeValidateHook = ({ data, req }) =>
  (req.context.isRestoringVersion ? { ...data, _status: 'draft' } : data)
