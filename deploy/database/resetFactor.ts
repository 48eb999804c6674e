import type { Payload } from 'payload'
import { StartError } from '../startError'

/**
 * Takes an account's second factor away and ends its sessions, for someone who has lost everything but their
 * password. Kept in the audit log like the same thing done in the admin.
 * @throws {StartError} when there is no such account
 */
export async function resetFactor(payload: Payload, email: string): Promise<void> {
  const { docs } = await payload.find({ collection: 'users', where: { email: { equals: email.toLowerCase() } }, limit: 1, depth: 0 })
  const [user] = docs
  if (!user) throw new StartError(`Aucun compte pour ${email}.`)
  await payload.delete({ collection: 'second-factors', where: { account: { equals: user.id } } })
  await payload.db.updateOne({ collection: 'users', id: user.id, data: { sessions: [], updatedAt: null }, returning: false })
  await payload.create({
    collection: 'audit-log',
    data: { at: new Date().toISOString(), event: 'secondFactorReset', actorName: 'Ligne de commande', subject: `Compte « ${user.name} »`, subjectCollection: 'users', subjectId: user.id },
  })
}
