import type { PayloadRequest } from 'payload'
import type { User } from '@/lib/payload-types'

export type Session = NonNullable<User['sessions']>[number]

/** The sessions of an account that have not expired, as they are stored. */
export async function sessionsOf(req: PayloadRequest, account: string, now = Date.now()): Promise<Session[]> {
  const user = await req.payload.db.findOne<User>({ collection: 'users', req, where: { id: { equals: account } } })
  return (user?.sessions ?? []).filter(({ expiresAt }) => new Date(expiresAt).getTime() > now)
}

/** Writes sessions alone: a whole account written back would undo what another request changed meanwhile. */
export async function writeSessions(req: PayloadRequest, account: string, sessions: Session[]): Promise<void> {
  // As Payload does itself: null leaves the moment of the last change as it is.
  await req.payload.db.updateOne({ collection: 'users', req, id: account, data: { sessions, updatedAt: null }, returning: false })
}

/** Ends the sessions of an account that are not to be kept; whoever used them is asked to log in at the next click. */
export async function endSessions(req: PayloadRequest, account: string, keep: (session: Session) => boolean = () => false): Promise<number> {
  const sessions = await sessionsOf(req, account)
  const kept = sessions.filter(keep)
  if (kept.length < sessions.length) await writeSessions(req, account, kept)
  return sessions.length - kept.length
}
