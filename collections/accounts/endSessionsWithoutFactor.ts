import { createLocalReq, type Payload } from 'payload'
import { env } from '@/lib/env'
import { ROLES } from '@/lib/roles/roles'
import { mustHaveSecondFactor } from '@/lib/secondFactor/policy'
import { findFactor } from './factors'
import { endSessions } from './sessions'

/** Ends the sessions of those who must have a second factor from now on, and have none. */
export async function endSessionsWithoutFactor(payload: Payload): Promise<void> {
  const concerned = ROLES.filter((role) => mustHaveSecondFactor(role, env.SECOND_FACTOR))
  if (concerned.length === 0) return
  const req = await createLocalReq({}, payload)
  const { docs } = await payload.find({ collection: 'users', where: { role: { in: concerned } }, overrideAccess: true, pagination: false, depth: 0, req })
  for (const { id } of docs) if (!(await findFactor(req, id))) await endSessions(req, id)
}

/** The same as the site starts, where it must not keep the site from starting: a database without tables has no sessions either. */
export const endSessionsAtStart = (payload: Payload): Promise<void> =>
  endSessionsWithoutFactor(payload).catch((error: Error) => payload.logger.error(`Les sessions sans second facteur n’ont pas pu être fermées : ${error.message}`))
