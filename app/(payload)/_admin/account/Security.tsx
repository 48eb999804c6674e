import type { UIFieldServerProps } from 'payload'
import { findFactor } from '@/collections/accounts/factors'
import { findInvited, invitationLink, isLinkShown } from '@/collections/accounts/invitation'
import { sessionsOf } from '@/collections/accounts/sessions'
import { formatMoment } from '@/lib/dates'
import { env } from '@/lib/env'
import type { User } from '@/lib/payload-types'
import { mayManageUsers } from '@/lib/roles/roles'
import { mustHaveSecondFactor } from '@/lib/secondFactor/policy'
import { FactorReset } from './FactorReset.client'
import { Invite } from './Invite.client'
import { OwnSecrets } from './OwnSecrets.client'
import { SecondFactor } from './SecondFactor.client'
import { Sessions, type ShownSession } from './Sessions.client'

const moment = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Paris' })

/** Under an account, for its owner and for administrators: the second factor, and where it is logged in. */
export async function Security({ data, id, req }: UIFieldServerProps) {
  const reader = req.user as (User & { _sid?: string }) | null
  const account = id && String(id)
  if (!account || !reader || (account !== reader.id && !mayManageUsers(reader))) return null
  const invited = account === reader.id ? null : await findInvited(req, account)
  if (invited?.invitationKey) {
    const until = new Date(invited.invitationUntil ?? 0)
    return <Invite account={account} email={invited.email} isLate={until.getTime() < Date.now()} key={invited.invitationKey} link={isLinkShown() ? invitationLink(invited) : null} name={invited.name} until={formatMoment(until)} />
  }
  const factor = await findFactor(req, account)
  const sessions = (await sessionsOf(req, account)).map(({ id: session, device, createdAt }): ShownSession => ({
    id: session, device: device ?? 'Un programme', since: createdAt ? moment.format(new Date(createdAt)) : 'une date inconnue', isThisOne: session === reader._sid,
  }))
  return (
    <>
      {account === reader.id && <OwnSecrets email={reader.email} name={reader.name} />}
      {account === reader.id
        ? <SecondFactor codesLeft={Array.isArray(factor?.recoveryCodes) ? factor.recoveryCodes.length : 0} isOn={Boolean(factor)} isRequired={mustHaveSecondFactor(reader.role, env.SECOND_FACTOR)} />
        : <FactorReset account={account} isOn={Boolean(factor)} name={String((data as Partial<User>).name ?? 'cette personne')} />}
      <Sessions account={account} sessions={sessions} />
    </>
  )
}
