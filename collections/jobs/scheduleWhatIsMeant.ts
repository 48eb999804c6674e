import { schedulePublishHandler } from '@payloadcms/ui/utilities/schedulePublishHandler'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { pendingSchedules } from '@/lib/payload/review/schedules'
import { cleanNote, momentOf, NOTE_MISSING_TO_SCHEDULE } from '@/lib/review'
import { mayPublish } from '@/lib/roles/roles'
import { publicState } from '../hooks/publicState'
import { rehearsePublication } from './rehearsePublication'

type Scheduling = Parameters<typeof schedulePublishHandler>[0]
type Answer = { error?: string; message?: string }
type Doc = { relationTo: CollectionSlug; value: string }

/** The publication of the document at an hour already chosen, the first of them. */
const publicationOf = async ({ payload }: PayloadRequest, doc: Doc) =>
  (await pendingSchedules(payload)).find(({ type, slug, id }) => type === 'publish' && slug === doc.relationTo && id === doc.value)

/** The note of the change, as it is in the draft now. */
async function noteNow(req: PayloadRequest, { relationTo: collection, value: id }: Doc): Promise<string | null> {
  const draft = await req.payload.findByID({ collection, id, depth: 0, draft: true, req, overrideAccess: true, select: { changeNote: true } as never })
  return cleanNote((draft as { changeNote?: unknown }).changeNote)
}

/** Payload's own way to cancel puts an empty task in the queue beside the deletion. */
async function cancel(req: PayloadRequest, id: string): Promise<Answer> {
  const { docs } = await req.payload.delete({
    collection: 'payload-jobs', req, overrideAccess: true, depth: 0, where: { and: [{ id: { equals: id } }, { taskSlug: { equals: 'schedulePublish' } }] },
  })
  return docs.length > 0 ? { message: req.t('general:success') } : { error: 'Cette programmation n’existe plus : son heure est passée, ou quelqu’un l’a déjà annulée.' }
}

/**
 * What the admin's drawer calls to schedule a publication or to cancel one. Payload lets whoever opens the admin do it (it
 * would fail when its hour comes), and cancel those of others: here both are for those who publish.
 *
 * Payload's drawer proposes to unpublish when a draft is opened again, even one that was never published, and then says
 * « Programmé avec succès ». Where there is nothing to unpublish, now or at a scheduled hour, publishing is what is meant.
 *
 * What is published keeps the note that it had, asked for at once: nobody would be there to
 * answer when its hour comes. For the same reason, what « Publier » would refuse is refused at once. The only door: the queue's collection answers nobody.
 */
export async function scheduleWhatIsMeant(scheduling: Scheduling): Promise<Answer> {
  const { req, date, timezone, deleteID } = scheduling
  const { user } = req
  if (!user || !mayPublish(user)) return { error: 'Programmer une publication, ou l’annuler, est réservé aux personnes qui publient.' }
  if (deleteID) return cancel(req, String(deleteID))
  if (!scheduling.doc) return (await schedulePublishHandler(scheduling)) as Answer
  const doc = { relationTo: scheduling.doc.relationTo as CollectionSlug, value: String(scheduling.doc.value) }
  const isPublic = (await publicState(req, doc.relationTo, doc.value)) !== null
  const published = isPublic ? null : await publicationOf(req, doc)
  if (scheduling.type === 'unpublish' && published && new Date(date ?? 0) <= new Date(published.at)) {
    return { error: `À cette heure, la fiche ne sera pas encore publiée : elle l’est le ${momentOf(published.at)}. Choisissez une heure d’après.` }
  }
  if (scheduling.type === 'unpublish' && (isPublic || published)) return (await schedulePublishHandler(scheduling)) as Answer
  const note = await noteNow(req, doc)
  if (isPublic && !note) return { error: NOTE_MISSING_TO_SCHEDULE }
  const refused = await rehearsePublication(req, doc, note)
  if (refused) return { error: `Rien n’a été programmé : la fiche ne peut pas être publiée telle quelle. ${refused}` }
  const input = { type: 'publish', doc, user: { relationTo: 'users', value: user.id }, timezone, note }
  await req.payload.jobs.queue({ task: 'schedulePublish', input: input as never, waitUntil: date })
  return { message: req.t('general:success') }
}
