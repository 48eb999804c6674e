import { randomBytes } from 'node:crypto'
import { addDataAndFileToRequest, APIError, type CollectionAfterChangeHook, type CollectionAfterLoginHook, type CollectionBeforeChangeHook, type Endpoint, type PayloadRequest, ValidationError } from 'payload'
import { INVITATION_REFUSALS, invitationEnd, invitationState, invitationToken, type Invited, invitedAccount } from '@/lib/accounts/invitation'
import { env } from '@/lib/env'
import { INVITATION_SUBJECT, invitationHtml } from '@/lib/mail/invitation'
import { checkPassword } from '@/lib/passwords/checkPassword'
import type { User } from '@/lib/payload-types'
import { ROLE_LABELS, mayManageUsers } from '@/lib/roles/roles'
import { recordEvent } from '../audit/recordEvent'
import { acceptInvitation } from './accountContext'
import { door, text } from './door'
import { siteSecret } from './factors'
import { SITE_WORDS } from './refuseWeakPassword'

export type InvitedUser = User & Invited

const about = ({ id, name }: Pick<User, 'id' | 'name'>) => ({ subject: { collection: 'users', id, title: name } }) as const
const write = (req: PayloadRequest, id: string, data: object) => req.payload.db.updateOne({ collection: 'users', req, id, data: { ...data, updatedAt: null }, returning: false })

/** The whole account, with what no answer shows. */
export const findInvited = (req: PayloadRequest, id: string | null) =>
  id ? req.payload.db.findOne<InvitedUser>({ collection: 'users', req, where: { id: { equals: id } } }) : Promise.resolve(null)

export const invitationLink = (account: Invited): string => `${env.siteUrl}/admin/invitation/${invitationToken(account, siteSecret())}`
/** Without a mail server, the link is shown to whoever invites. */
export const isLinkShown = (): boolean => !env.SMTP_URL

/** An account is made without a password: until its owner chooses one, it has one that nobody knows. */
export const drawPassword: CollectionBeforeChangeHook<User> = ({ data, operation }) =>
  operation === 'create' && !data.password ? { ...data, password: randomBytes(32).toString('base64url') } : data

/** Draws a new link, which puts an end to the one of before, and sends it. */
async function invite(req: PayloadRequest, account: User): Promise<void> {
  const until = invitationEnd(Date.now())
  const invited = { id: account.id, invitationKey: randomBytes(16).toString('base64url'), invitationUntil: until.toISOString() }
  await write(req, account.id, { invitationKey: invited.invitationKey, invitationUntil: invited.invitationUntil })
  await recordEvent(req, 'invitationSent', about(account))
  await req.payload.sendEmail({
    to: account.email, subject: INVITATION_SUBJECT,
    html: invitationHtml({ name: account.name, inviter: req.user?.name ?? 'Quelqu’un de l’équipe', role: ROLE_LABELS[account.role], link: invitationLink(invited), until }),
  })
}

/** Whoever makes an account in the admin invites; the command line gives a password instead. */
export const inviteCreated: CollectionAfterChangeHook<User> = async ({ doc, operation, req }) => {
  if (operation === 'create' && req.user) await invite(req, doc)
}

/** Whoever is in needs no invitation any more: they came by « mot de passe oublié ». */
export const closeInvitation: CollectionAfterLoginHook<InvitedUser> = async ({ req, user }) => {
  if (user.invitationKey) await write(req, user.id, { invitationKey: null, invitationUntil: null })
}

/** The account in the path, whose invitation is open. */
async function pending(req: PayloadRequest): Promise<InvitedUser> {
  if (!mayManageUsers(req.user)) throw new APIError('Seule l’administration invite.', 403)
  const account = await findInvited(req, text(req.routeParams?.id))
  if (!account) throw new APIError('Ce compte n’existe pas, ou plus.', 404)
  if (!account.invitationKey) throw new APIError('Cette personne a déjà choisi son mot de passe.', 409)
  return account
}

/**
 * `POST /api/users/invitation/accept` `{ token, password }`, for whoever holds the link: the first one serves, and no other.
 * Opens no session: signing in follows, with a second factor where the role asks for one.
 */
const accept: Endpoint = {
  path: '/invitation/accept', method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const { token, password } = (req.data ?? {}) as { token?: unknown; password?: unknown }
    const account = await findInvited(req, invitedAccount(text(token)))
    const state = invitationState(text(token), account, siteSecret(), Date.now())
    if (state !== 'open' || !account) throw new APIError(INVITATION_REFUSALS[state === 'open' ? 'unknown' : state], 403)
    const checked = checkPassword(typeof password === 'string' ? password : '', [account.name, account.email, ...SITE_WORDS])
    if (checked !== true) throw new ValidationError({ collection: 'users', errors: [{ path: 'password', message: checked, label: 'Mot de passe' }], req }, req.t)
    // One statement decides, so that of two at once one passes.
    const taken = await req.payload.db.updateOne({
      collection: 'users', data: { invitationKey: null, invitationUntil: null }, options: { atomic: true }, req,
      where: { and: [{ id: { equals: account.id } }, { invitationKey: { equals: account.invitationKey } }] },
    } as never)
    if (!taken) throw new APIError(INVITATION_REFUSALS.used, 403)
    acceptInvitation(req)
    await req.payload.update({ collection: 'users', id: account.id, req, overrideAccess: true, depth: 0, data: { password: password as string } })
    await recordEvent(req, 'invitationAccepted', { actor: account, ...about(account) })
    return Response.json({ email: account.email })
  },
}

export const invitationEndpoints: Endpoint[] = [
  accept,
  door('/:id/invitation/send', async (req) => {
    const account = await pending(req)
    await invite(req, account)
    const again = await findInvited(req, account.id)
    return { message: isLinkShown() ? 'Nouveau lien : celui d’avant ne sert plus.' : `Invitation envoyée de nouveau à ${account.email} : le lien d’avant ne sert plus.`, ...(isLinkShown() && again && { link: invitationLink(again) }) }
  }),
  door('/:id/invitation/take-back', async (req) => {
    const { id, name } = await pending(req)
    await req.payload.delete({ collection: 'users', id, req, overrideAccess: true, depth: 0 })
    return { message: `L’invitation de ${name} est retirée.` }
  }),
]
