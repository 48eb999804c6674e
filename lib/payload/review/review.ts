import type { CollectionSlug } from 'payload'
import type { User } from '@/lib/payload-types'
import { actionsFor, momentOf, sinceOf, stateOf, STEP_LABELS, type Actions, type State, type StepKind } from '@/lib/review'
import type { As } from '../checks/as'
import { lastEdit, lockOf } from './editing'
import { nameOf, readFacts } from './facts'

export type Step = { id: string; kind: StepKind; label: string; by: string; to: string | null; at: string; comment: string | null }

/** All that the edit screen shows of the workflow of a document. */
export type Review = {
  state: State
  actions: Actions
  steps: Step[]
  /** Who may be asked to read it. */
  readers: { id: string; name: string }[]
  isPublic: boolean
  /** Another person who is editing it now. */
  editor: { name: string; since: string } | null
  /** The last write of anyone: its moment as it is stored, and in words; by whom, when it was another person. */
  edited: { at: string; since: string; by: string | null }
}

const GONE = 'Un compte supprimé'

/** @returns null when this person does not get the document */
export async function readReview(as: As & { user: User }, slug: CollectionSlug, id: string, now: Date): Promise<Review | null> {
  const { payload, user } = as
  const known = (await readFacts(as, slug, [id])).get(id)
  if (!known) return null
  const [readers, lock, edit] = await Promise.all([
    payload.find({
      collection: 'users', depth: 0, pagination: false, sort: 'name', overrideAccess: false, user, select: { name: true },
      where: { and: [{ role: { in: ['publisher', 'administrator'] } }, { id: { not_equals: user.id } }] },
    }),
    lockOf(payload, slug, id, now),
    lastEdit(payload, slug, id),
  ])
  const { row, facts, steps } = known
  const editedAt = edit?.at ?? row.updatedAt
  return {
    state: stateOf(facts),
    actions: actionsFor(user, row, facts),
    steps: steps.map(({ id: step, kind, by, to, createdAt, comment }) => (
      { id: step, kind, label: STEP_LABELS[kind], by: by ? (nameOf(by) ?? GONE) : 'Le site', to: nameOf(to), at: momentOf(createdAt), comment: comment ?? null })),
    readers: readers.docs.map(({ id: person, name }) => ({ id: person, name })),
    isPublic: facts.isPublic,
    editor: lock && lock.userId !== user.id ? { name: lock.name ?? GONE, since: sinceOf(lock.since, now) } : null,
    edited: { at: editedAt, since: sinceOf(editedAt, now), by: edit && edit.userId !== user.id ? (edit.name ?? 'Une autre personne') : null },
  }
}
