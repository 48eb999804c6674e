import { APIError, type CollectionAfterChangeHook, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'
import { env } from '@/lib/env'
import { emailChangedLetter, passwordChangedLetter } from '@/lib/mail/accountChanged'
import type { User } from '@/lib/payload-types'
import { recordEvent } from '../audit/recordEvent'
import { setsPassword } from './accountContext'
import { door, type Person, text } from './door'
import { provePassword } from './provePassword'

const own = (req: PayloadRequest, person: Person) => ({ collection: 'users', id: person.id, req, overrideAccess: true, depth: 0 }) as const

/** What a stolen session must not be enough for: one's own password and the address by which one signs in. */
export const ownSecretEndpoints = [
  door('/own/password', async (req, person, { password, newPassword }) => {
    await provePassword(req, password)
    if (typeof newPassword !== 'string' || !newPassword) throw new APIError('Écrivez le nouveau mot de passe.', 400)
    if (newPassword === password) throw new APIError('C’est déjà votre mot de passe : choisissez-en un autre.', 400)
    await req.payload.update({ ...own(req, person), data: { password: newPassword } })
    return { message: 'Mot de passe changé. Vos autres sessions sont fermées.' }
  }),
  door('/own/email', async (req, person, { password, email }) => {
    await provePassword(req, password)
    const typed = text(email).toLowerCase()
    if (typed === person.email) throw new APIError('C’est déjà votre courriel.', 400)
    await req.payload.update({ ...own(req, person), data: { email: typed } })
    return { message: `Courriel changé : vous vous connecterez avec ${typed}.`, email: typed }
  }),
]

/** Nobody writes a password into an account but its owner, above; the program itself may (command line, reset by mail). */
export const keepPasswordsOwn: CollectionBeforeOperationHook = ({ args, operation }) => {
  const { data, overrideAccess } = args as { data?: { password?: unknown }; overrideAccess?: boolean }
  if (overrideAccess || !operation.startsWith('update') || !data?.password) return
  throw new APIError('Un mot de passe se change avec celui d’avant, sur « Mon compte », ou par « Mot de passe oublié ? » : personne ne connaît celui d’un autre.', 403, null, true)
}

const send = (req: PayloadRequest, to: string, letter: { subject: string; html: string }) => req.payload.sendEmail({ to, ...letter })

/** Tells the owner of an account what would shut them out, at the address that they had; a link already sent there is of no use any more. */
export const tellOwner: CollectionAfterChangeHook<User> = async ({ doc, operation, previousDoc, req }) => {
  if (operation !== 'update') return
  const [name, at] = [doc.name, new Date()]
  if (setsPassword(req) && doc.email) await send(req, doc.email, passwordChangedLetter({ name, at, reset: `${env.siteUrl}/admin/forgot` }))
  if (!previousDoc.email || !doc.email || previousDoc.email === doc.email) return
  await req.payload.db.updateOne({ collection: 'users', req, id: doc.id, data: { resetPasswordToken: null, resetPasswordExpiration: null }, returning: false })
  await recordEvent(req, 'emailChanged', { subject: { collection: 'users', id: doc.id, title: doc.name } })
  await send(req, previousDoc.email, emailChangedLetter({ name, at, email: doc.email }))
}
