import { APIError, Locked, type CollectionAfterOperationHook, type CollectionBeforeOperationHook, type CollectionSlug, type PayloadRequest } from 'payload'
import { lastEdit, lockOf, waitForTurn, writeLock } from '@/lib/payload/review/editing'
import { sinceOf } from '@/lib/review'

type Update = { id?: string; data?: { updatedAt?: unknown }; draft?: boolean; autosave?: boolean; overrideLock?: boolean }

const SOMEONE = 'Une autre personne'

const lockKey = (slug: string, id: string) => `lock:${slug}:${id}`

/** A write by a person, from a form or an action: both say `overrideLock: false`. */
const fromForm = (args: Update, { user }: PayloadRequest): args is Update & { id: string } =>
  args.overrideLock === false && user?.collection === 'users' && typeof args.id === 'string'

/**
 * Refuses what would erase unseen what another person wrote: while they hold the document, or when the form was filled
 * from a version older than theirs. Nothing is written; the form keeps what was typed and offers the choice.
 */
export const refuseConflict: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const update = args as Update
  if (operation !== 'update' || !fromForm(update, req)) return
  const slug = collection.slug as CollectionSlug
  await waitForTurn(req, slug, update.id)
  const now = new Date()
  const lock = await lockOf(req.payload, slug, update.id, now, req)
  if (lock && lock.userId !== req.user!.id) {
    throw new Locked(`${lock.name ?? SOMEONE} modifie cette fiche depuis ${sinceOf(lock.since, now)} : vos modifications ne sont pas enregistrées. Elles restent sur votre écran.`)
  }
  req.context[lockKey(slug, update.id)] = lock?.since ?? Boolean(update.autosave)
  const last = await lastEdit(req.payload, slug, update.id, req)
  if (!last || last.userId === req.user!.id) return
  const base = update.data?.updatedAt
  if (typeof base === 'string' && Date.parse(last.at) > Date.parse(base)) {
    throw new APIError(`${last.name ?? SOMEONE} a modifié cette fiche (${sinceOf(last.at, now)}) pendant que vous l’aviez ouverte : vos modifications ne sont pas enregistrées. Elles restent sur votre écran.`, 409, null, true)
  }
  // Payload writes an autosave over the one before. Over another person's, their text would be in no version any more.
  if (update.autosave && last.autosaved) update.autosave = false
}

/** Payload ends the lock at each save, that is at each pause of whoever types: with autosave, it would protect nothing. */
export const keepLock: CollectionAfterOperationHook = async ({ args, collection, operation, req, result }) => {
  const update = args as Update
  if (operation !== 'updateByID' || !fromForm(update, req) || !update.draft) return result
  const since = req.context[lockKey(collection.slug, update.id)]
  if (since) await writeLock(req, collection.slug as CollectionSlug, update.id, typeof since === 'string' ? since : null)
  return result
}
