import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import { readFacts } from '@/lib/payload/review/facts'
import { stateOf } from '@/lib/review'
import { makers } from './documents'
import { account, openPayload } from './payload'

export type Person = Awaited<ReturnType<typeof account>>

/** Payload, and one person of each role: there once `openNewsroom` has ended. */
export let payload: Payload
export let make: ReturnType<typeof makers>
export let editor: Person
export let publisher: Person
export let contributor: Person
export let reader: Person
export let administrator: Person

export async function openNewsroom(): Promise<void> {
  payload = await openPayload()
  make = makers(payload)
  editor = await account(payload, 'editor')
  publisher = await account(payload, 'publisher')
  contributor = await account(payload, 'contributor')
  reader = await account(payload, 'reader')
  administrator = await account(payload, 'administrator')
}

export const as = (user: Person) => ({ overrideAccess: false, user, depth: 0 }) as const
export const NOTE = { changeNote: 'Accroche corrigée' }

/** The state that every screen shows. */
export const stateNow = async (id: string) => stateOf((await readFacts({ payload, user: null }, 'projects', [id])).get(id)!.facts)
export const kindNow = async (id: string) => (await stateNow(id)).kind
export const stepsOf = async (id: string) => {
  const { docs } = await payload.find({ collection: 'review-steps', where: { documentId: { equals: id } }, sort: 'createdAt', depth: 0, pagination: false })
  return docs.map(({ kind, by, comment }) => ({ kind, by, comment }))
}

/** An endpoint, as the network reaches it. */
export async function call(user: Person | null, method: 'get' | 'post', path: string, params: Record<string, string>, body: object = {}): Promise<{ status: number; body: Record<string, never> }> {
  const endpoint = payload.config.endpoints.find((one) => one.path === `/review/:slug/:id${path}` && one.method === method)!
  const req = await createLocalReq(user ? { user } : {}, payload) as PayloadRequest
  req.routeParams = params
  req.json = async () => body
  try {
    const response = await endpoint.handler(req)
    return { status: response.status, body: await response.json() as never }
  } catch (error) {
    return { status: (error as { status?: number }).status ?? 500, body: { message: (error as Error).message } as never }
  }
}
export const on = (id: string) => ({ slug: 'projects', id })
export const submit = (user: Person, id: string, body = {}) => call(user, 'post', '/submit', on(id), body)
export const sendBack = (user: Person, id: string, reason?: string) => call(user, 'post', '/send-back', on(id), { reason })

export const draftBy = (user: Person) =>
  payload.create({ collection: 'projects', ...as(user), draft: true, data: { title: `Brouillon ${Math.random()}`, kind: 'tool', span: '2012', carriedBy: { kind: 'member' }, confidence: 'stated' } as never })
export const edit = (user: Person, id: string, data: object) => payload.update({ collection: 'projects', id, ...as(user), draft: true, data })
export const publish = (user: Person, id: string, data: object = {}) => payload.update({ collection: 'projects', id, ...as(user), data: { ...data, _status: 'published' } })
