import { APIError, Locked, ValidationError, type CollectionSlug, type GlobalSlug, type PayloadRequest } from 'payload'
import type { Row } from '@/lib/checks'
import { replaceId } from '@/lib/references/replaceId'
import { referencesTo, type Reference } from './referencesTo'

/** What a write never carries: the moment and the name of the document are its own. */
const OWN = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt', 'globalType'])
const written = (row: Row): Row => Object.fromEntries(Object.entries(row).filter(([name]) => !OWN.has(name)))

/** A refusal of one document, told as one of the whole. */
function refusalOf(error: unknown, { kind, title }: Reference): unknown {
  const which = `${kind} « ${title} »`
  if (error instanceof Locked) {
    return new APIError(`Rien n’a été changé : quelqu’un est en train de modifier ${which}. Recommencez quand cette fiche sera fermée.`, 409, null, true)
  }
  if (!(error instanceof ValidationError)) return error
  const reasons = error.data.errors.map(({ message }) => message).join(' ')
  return new APIError(`Rien n’a été changé : ${which} ne peut pas être enregistrée telle quelle. ${reasons} Corrigez d’abord cette fiche.`, 400, null, true)
}

/** Writes one document again: its public row as it is, then the draft that was over it, so that neither becomes the other. */
async function move(req: PayloadRequest, reference: Reference, from: string, to: string): Promise<void> {
  const { place, slug, id, published, draft } = reference
  const shared = { req, overrideAccess: false, overrideLock: false, depth: 0 } as const
  const data = (row: Row) => written(replaceId(row, from, to)) as never
  if (place === 'globals') {
    await req.payload.updateGlobal({ ...shared, slug: slug as GlobalSlug, data: data(published!) })
    return
  }
  const one = { ...shared, collection: slug as CollectionSlug, id, trash: true }
  // Read before the public row is written, which then is the latest. What is in the trash has no public row.
  const latest = draft ?? (reference.isInTrash ? published : await draftOver(req, reference))
  if (published && !reference.isInTrash) await req.payload.update({ ...one, data: data(published) })
  if (latest) await req.payload.update({ ...one, draft: true, data: { ...(data(latest) as Row), _status: 'draft' } as never })
}

/** The draft over a public row, when only the row points. */
async function draftOver(req: PayloadRequest, { slug, id, published }: Reference): Promise<Row | null> {
  if (!published?._status) return null
  const latest = (await req.payload.findByID({
    collection: slug as CollectionSlug, id, req, draft: true, depth: 0, overrideAccess: true, trash: true,
  })) as unknown as Row
  return latest._status === 'draft' ? latest : null
}

/**
 * Leads every reference to one record to another, public rows and drafts alike. To be called in a transaction.
 * @returns what was changed
 * @throws {APIError} in French, when one document can't be saved
 */
export async function moveReferences(req: PayloadRequest, from: string, to: string): Promise<Reference[]> {
  const references = (await referencesTo(req, from)).filter(({ id }) => id !== to)
  for (const reference of references) {
    try {
      await move(req, reference, from, to)
    } catch (error) {
      throw refusalOf(error, reference)
    }
  }
  return references
}
