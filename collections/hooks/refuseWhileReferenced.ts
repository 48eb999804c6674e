import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeDeleteHook, type PayloadRequest } from 'payload'
import { findReferrers } from './referrers'

const SHOWN = 10

async function refuse(req: PayloadRequest, id: string): Promise<void> {
  const referrers = await findReferrers(req, id)
  if (referrers.length === 0) return
  const places = referrers.slice(0, SHOWN).map(({ label, title }) => `${label} « ${title} »`).join(' ; ')
  const more = referrers.length > SHOWN ? ` ; et ${referrers.length - SHOWN} autres` : ''
  throw new APIError(
    `Suppression refusée : cette fiche est encore utilisée par ${places}${more}. Ouvrez son onglet « Si je la retire… » : il mène à chacune, et permet de la remplacer partout.`,
    409, { referrers }, true,
  )
}

/** Putting a document in the trash is refused, with the list of places, while something published points at it. */
export const refuseTrash: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (data?.deletedAt && originalDoc?.id && !originalDoc.deletedAt) await refuse(req, originalDoc.id)
}

/** So is deleting it for good, whichever way the deletion comes. */
export const refuseDeletion: CollectionBeforeDeleteHook = async ({ id, req }) => refuse(req, String(id))
