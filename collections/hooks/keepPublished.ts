import { APIError, type CollectionBeforeOperationHook, type CollectionSlug, type PayloadRequest, type Where } from 'payload'

type Update = { id?: string; where?: Where; data?: { _status?: unknown; deletedAt?: unknown }; draft?: boolean; trash?: boolean; unpublishAllLocales?: unknown }
type Titled = { id: string; title?: string | null }

const SHOWN = 5

/** Of the documents that a write reaches, those that visitors read while a newer draft waits. */
async function halfPublished(req: PayloadRequest, collection: CollectionSlug, { id, where }: Update): Promise<Titled[]> {
  const all = { collection, req, depth: 0, pagination: false, overrideAccess: true, select: { title: true } as never } as const
  const reached: Where = id ? { id: { equals: id } } : (where ?? {})
  const published = await req.payload.find({ ...all, where: { and: [reached, { _status: { equals: 'published' } }] } })
  const ids = (published.docs as unknown as Titled[]).map((doc) => doc.id)
  if (ids.length === 0) return []
  const drafts = await req.payload.find({ ...all, draft: true, where: { and: [{ id: { in: ids } }, { _status: { equals: 'draft' } }] } })
  return drafts.docs as unknown as Titled[]
}

const named = (documents: Titled[]): string => {
  const more = documents.length - SHOWN
  return documents.slice(0, SHOWN).map(({ title }) => `« ${title || 'Sans titre'} »`).join(', ') + (more > 0 ? ` et ${more} autres` : '')
}

/**
 * A write that says neither that it publishes nor that it is a draft takes its state from the last version. Where that is a
 * draft over a published page, Payload would withdraw the page (its issue 13267), or bury the draft under an older text: it is
 * refused, whole, before anything is written.
 * @throws {APIError} 409
 */
export const keepPublished: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const update = args as Update
  const { data, draft } = update
  if (operation !== 'update' || draft || data?._status || data?.deletedAt || update.unpublishAllLocales) return
  const documents = await halfPublished(req, collection.slug as CollectionSlug, update)
  if (documents.length === 0) return
  throw new APIError(
    `Rien n’a été changé : ${named(documents)}, déjà en ligne, a un brouillon plus récent. Dites ce que vous voulez : enregistrer dans le brouillon (draft=true), ou publier le tout ("_status": "published").`,
    409, { documents: documents.map(({ id }) => id) }, true,
  )
}
