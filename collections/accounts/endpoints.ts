import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { env } from '@/lib/env'
import type { User } from '@/lib/payload-types'
import { mayManageUsers } from '@/lib/roles/roles'
import { drawRecoveryCodes } from '@/lib/secondFactor/enrolment'
import { mustHaveSecondFactor } from '@/lib/secondFactor/policy'
import { recordEvent } from '../audit/recordEvent'
import { door, type Person, text } from './door'
import { makeOffer, takeOffer } from './enrol'
import { findFactor, removeFactor, replaceRecoveryCodes, siteSecret, takeCode } from './factors'
import { invitationEndpoints } from './invitation'
import { ownSecretEndpoints } from './ownSecrets'
import { proveCode, provePassword } from './provePassword'
import { endSessions } from './sessions'

type Sent = { password?: unknown; code?: unknown; ticket?: unknown; session?: unknown }
type Handler = (req: PayloadRequest, person: Person, sent: Sent) => Promise<object>

const about = ({ id, name }: User) => ({ subject: { collection: 'users', id, title: name } }) as const

async function factorOf(req: PayloadRequest, person: Person) {
  const factor = await findFactor(req, person.id)
  if (!factor) throw new APIError('Le second facteur n’est pas activé sur ce compte.', 409)
  return factor
}

/** The password, then a code: what turning a second factor off asks. */
async function proveBoth(req: PayloadRequest, person: Person, { password, code }: Sent): Promise<void> {
  const factor = await factorOf(req, person)
  await provePassword(req, password)
  if (await proveCode(req, async () => Boolean(await takeCode(req.payload, factor, text(code))))) return
  throw new APIError('Ce code n’est pas le bon, ou a déjà servi. Attendez le suivant, ou prenez un code de secours.', 403)
}

const offerFactor: Handler = async (req, person, { password }) => {
  if (await findFactor(req, person.id)) throw new APIError('Le second facteur est déjà activé sur ce compte.', 409)
  await provePassword(req, password)
  return makeOffer(person)
}

const turnOn: Handler = async (req, person, { ticket, code }) => {
  if (await findFactor(req, person.id)) throw new APIError('Le second facteur est déjà activé sur ce compte.', 409)
  if (!(await takeOffer(req, person, text(ticket), text(code)))) {
    throw new APIError('Ce code n’est pas le bon, ou trop de temps a passé. Tapez le code que l’application montre maintenant ; sinon, recommencez.', 403)
  }
  await endSessions(req, person.id, ({ id }) => id === person._sid)
  return { message: 'Second facteur activé.' }
}

const turnOff: Handler = async (req, person, sent) => {
  if (mustHaveSecondFactor(person.role, env.SECOND_FACTOR)) throw new APIError('Votre rôle demande un second facteur : il ne peut pas être désactivé.', 403)
  await proveBoth(req, person, sent)
  await removeFactor(req, person.id)
  await recordEvent(req, 'secondFactorOff', about(person))
  return { message: 'Second facteur désactivé.' }
}

const renewRecoveryCodes: Handler = async (req, person, sent) => {
  await proveBoth(req, person, sent)
  const { codes, kept } = drawRecoveryCodes(siteSecret(), person.id)
  await replaceRecoveryCodes(req, person.id, kept)
  await recordEvent(req, 'recoveryCodesRenewed', about(person))
  return { recoveryCodes: codes }
}

/** The account named in the path: one's own, or any for administrators. */
async function accountIn(req: PayloadRequest, person: Person): Promise<User> {
  const id = text(req.routeParams?.id)
  if (id !== person.id && !mayManageUsers(person)) throw new APIError('Seule l’administration agit sur le compte d’un autre.', 403)
  const account = await req.payload.findByID({ collection: 'users', id, req, user: person, overrideAccess: false, depth: 0, disableErrors: true })
  if (!account) throw new APIError('Ce compte n’existe pas, ou plus.', 404)
  return account
}

const resetFactor: Handler = async (req, person, { password }) => {
  const account = await accountIn(req, person)
  if (account.id === person.id) throw new APIError('Pour votre propre compte, désactivez le second facteur avec un code.', 403)
  await provePassword(req, password)
  if (!(await removeFactor(req, account.id))) throw new APIError('Le second facteur n’est pas activé sur ce compte.', 409)
  await endSessions(req, account.id)
  await recordEvent(req, 'secondFactorReset', about(account))
  return { message: `Second facteur de ${account.name} retiré ; ses sessions sont fermées.` }
}

/** Ends one session when it is named, else all but the one that asks. */
const closeSessions: Handler = async (req, person, { session }) => {
  const account = await accountIn(req, person)
  const named = text(session)
  const ended = await endSessions(req, account.id, ({ id }) => (named ? id !== named : account.id === person.id && id === person._sid))
  if (ended > 0) await recordEvent(req, 'sessionsEnded', { ...about(account), detail: `${ended} session${ended > 1 ? 's' : ''}` })
  return { ended }
}

/** Under /api/users: what an account does with its secrets and its sessions. */
export const accountEndpoints: Endpoint[] = [
  door('/second-factor/offer', offerFactor),
  door('/second-factor/on', turnOn),
  door('/second-factor/off', turnOff),
  door('/second-factor/recovery-codes', renewRecoveryCodes),
  door('/:id/second-factor/reset', resetFactor),
  door('/:id/sessions/end', closeSessions),
  ...ownSecretEndpoints,
  ...invitationEndpoints,
]
