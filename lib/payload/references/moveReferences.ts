import { APIError, Locked, ValidationError, type CollectionSlug, type GlobalSlug, type PayloadRequest } from 'payload'
import type { Row } from '@/lib/checks'
import { replaceId } from '@/lib/references/replaceId'
import { referencesTo, type Reference } from './referencesTo'
import { rewrite, written } from './rewrite'

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

/** Writes one document or setting again, with the reference changed. */
async function move(req: PayloadRequest, { place, slug, id, published, isInTrash }: Reference, from: string, to: string): Promise<void> {
  const change = (row: Row): Row => replaceId(row, from, to)
  if (place === 'globals') {
    const data = written(change(published!)) as never
    await req.payload.updateGlobal({ slug: slug as GlobalSlug, data, req, overrideAccess: false, overrideLock: false, depth: 0 })
    return
  }
  const document = { collection: slug as CollectionSlug, id }
  if (!published?._status && published) {
    await req.payload.update({ ...document, data: written(change(published)) as never, req, overrideAccess: false, overrideLock: false, depth: 0 })
    return
  }
  // What is in the trash has no public row.
  await rewrite(req, document, isInTrash ? null : published, change)
}

/** Addresses that lead to a record because they were its own, or those of one that it replaced. */
const isOldAddress = ({ slug }: Reference): boolean => slug === 'former-addresses'

/**
 * Leads every reference to one record to another, public rows and drafts alike. To be called in a transaction.
 * @param stays whether the first record stays on the site: old addresses then go on leading to it
 * @returns what was changed
 * @throws {APIError} in French, when one document can't be saved
 */
export async function moveReferences(req: PayloadRequest, from: string, to: string, stays: boolean): Promise<Reference[]> {
  const references = (await referencesTo(req, from)).filter((reference) => reference.id !== to && !(stays && isOldAddress(reference)))
  for (const reference of references) {
    try {
      await move(req, reference, from, to)
    } catch (error) {
      throw refusalOf(error, reference)
    }
  }
  return references
}
