import { addDataAndFileToRequest, APIError, type Endpoint, type PayloadRequest } from 'payload'
import type { User } from '@/lib/payload-types'

export type Person = User & { _sid?: string }
type Handler = (req: PayloadRequest, person: Person, sent: Record<string, unknown>) => Promise<object>

/** A door for people who are logged in; answers JSON, refusals as Payload's own. */
export const door = (path: string, handler: Handler): Endpoint => ({
  path, method: 'post',
  handler: async (req) => {
    if (!req.user) throw new APIError('Connectez-vous d’abord.', 401)
    await addDataAndFileToRequest(req)
    return Response.json(await handler(req, req.user as Person, (req.data ?? {}) as Record<string, unknown>))
  },
})

/** What was sent, when it is a text. */
export const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')
