import { APIError, type CollectionSlug, type Endpoint, type PayloadRequest } from 'payload'
import type { User } from '@/lib/payload-types'
import type { As } from '@/lib/payload/checks/as'
import { releaseLock } from '@/lib/payload/review/editing'
import { isReviewed, readFacts } from '@/lib/payload/review/facts'
import { readReview } from '@/lib/payload/review/review'
import { WITHOUT_JOINS } from '@/lib/payload/withoutJoins'
import { actionsFor, stateOf } from '@/lib/review'
import { isStaff, mayPublish } from '@/lib/roles/roles'

type Asked = { as: As & { user: User & { collection: 'users' } }; slug: CollectionSlug; id: string; body: Record<string, unknown>; req: PayloadRequest }

const LONGEST = 2000
const refuse = (status: number, message: string): never => {
  throw new APIError(message, status, null, true)
}

/** An endpoint about one document, `/review/<collection>/<id>…`, for the team only. */
const about = (method: 'get' | 'post', action: string, answer: (asked: Asked) => Promise<object>): Endpoint => ({
  path: `/review/:slug/:id${action}`,
  method,
  handler: async (req) => {
    const { user } = req
    if (user?.collection !== 'users' || !isStaff(user)) return refuse(401, 'Votre session a pris fin : reconnectez-vous.')
    const { slug, id } = req.routeParams as { slug: string; id: string }
    if (!isReviewed(req.payload, slug)) return refuse(404, 'Cette fiche n’existe pas.')
    const body: unknown = method === 'post' ? await req.json?.().catch(() => null) : {}
    const as = { payload: req.payload, user: user as User & { collection: 'users' } }
    return Response.json(await answer({ as, slug, id, req, body: typeof body === 'object' && body ? (body as Record<string, unknown>) : {} }))
  },
})

const known = async ({ as, slug, id }: Asked) =>
  (await readFacts(as, slug, [id])).get(id) ?? refuse(404, 'Cette fiche n’existe pas, ou plus.')

/** What was typed in a box; refused when it is too long. */
const words = (value: unknown): string | null => {
  const text = typeof value === 'string' ? value.trim() : ''
  if (text.length > LONGEST) refuse(400, `Ce message est trop long : ${LONGEST} caractères au plus.`)
  return text || null
}

/** Whoever passes a document on no longer holds it: the next person need not wait until they leave the page. */
async function write({ as: { payload, user }, slug, id, req }: Asked, kind: 'submitted' | 'returned', comment: string | null, to: string | null = null): Promise<void> {
  await payload.create({ collection: 'review-steps', req, overrideAccess: true, data: { documentKind: slug, documentId: id, kind, by: user.id, to, comment } })
  await releaseLock(req, slug, id)
}

const read = about('get', '', async ({ as, slug, id }) => (await readReview(as, slug, id, new Date())) ?? refuse(404, 'Cette fiche n’existe pas, ou plus.'))

/** « Envoyer à relire » `{ comment?, to? }`. */
const submit = about('post', '/submit', async (asked) => {
  const { as: { payload, user }, slug, id, body } = asked
  const { row, facts } = await known(asked)
  if (!actionsFor(user, row, facts).submit) {
    refuse(facts.isPublic && !facts.isDraft ? 409 : 403, facts.isPublic && !facts.isDraft ? 'Il n’y a rien à relire : la fiche est publiée telle quelle.' : 'Vous ne pouvez pas envoyer cette fiche à relire : elle n’est pas à vous, ou elle est à la corbeille.')
  }
  const to = words(body.to)
  if (to) {
    const reader = await payload.findByID({ collection: 'users', id: to, depth: 0, overrideAccess: false, user, disableErrors: true }).catch(() => null)
    if (!reader || !mayPublish(reader)) refuse(400, 'La personne choisie ne peut pas publier : choisissez-en une autre, ou « toute l’équipe ».')
  }
  await write(asked, 'submitted', words(body.comment), to)
  return (await readReview(asked.as, slug, id, new Date()))!
})

/** « Renvoyer » `{ reason }`. */
const sendBack = about('post', '/send-back', async (asked) => {
  const { as: { user }, slug, id, body } = asked
  const { row, facts } = await known(asked)
  if (!mayPublish(user)) refuse(403, 'Renvoyer une fiche demande le rôle Publication.')
  if (!actionsFor(user, row, facts).sendBack) refuse(409, `Cette fiche n’est pas à relire : son état est « ${stateOf(facts).label} ».`)
  const reason = words(body.reason) ?? refuse(400, 'Dites pourquoi vous renvoyez la fiche : la personne qui l’a écrite doit savoir quoi reprendre.')
  await write(asked, 'returned', reason)
  return (await readReview(asked.as, slug, id, new Date()))!
})

/** « Revenir à la version publiée »: the draft stays among the versions. */
const revert = about('post', '/revert', async (asked) => {
  const { as: { payload, user }, slug, id, req } = asked
  const { row, facts } = await known(asked)
  if (!actionsFor(user, row, facts).revert) refuse(409, 'Il n’y a rien à abandonner, ou votre rôle ne le permet pas.')
  const published = await payload.findByID({ collection: slug, id, depth: 0, draft: false, joins: WITHOUT_JOINS, overrideAccess: false, user })
  const doc = await payload.update({ collection: slug, id, depth: 0, data: { ...published, _status: 'published' } as never, overrideAccess: false, user, req })
  return { doc }
})

export const reviewEndpoints: Endpoint[] = [read, submit, sendBack, revert]
