import { MinimalTemplate } from '@payloadcms/next/templates'
import { RenderServerComponent } from '@payloadcms/ui/elements/RenderServerComponent'
import { PayloadLogo } from '@payloadcms/ui/shared'
import type { AdminViewServerProps } from 'payload'
import { siteSecret } from '@/collections/accounts/factors'
import { findInvited } from '@/collections/accounts/invitation'
import { INVITATION_REFUSALS, invitationState, invitedAccount } from '@/lib/accounts/invitation'
import { ROLE_LABELS } from '@/lib/roles/roles'
import { FirstPassword } from './FirstPassword.client'

/** The page of the link that an invitation holds: says at once what it is worth, then asks for a password. */
export async function Invitation({ initPageResult, params }: AdminViewServerProps) {
  const { req } = initPageResult
  const { admin, routes } = req.payload.config
  const token = String([(await Promise.resolve(params))?.segments ?? []].flat()[1] ?? '')
  const account = await findInvited(req, invitedAccount(token))
  const state = invitationState(token, account, siteSecret(), Date.now())
  const [login, forgot] = [`${routes.admin}${admin.routes.login}`, `${routes.admin}${admin.routes.forgot}`]
  return (
    <MinimalTemplate className="login">
      <div className="login__brand">
        {RenderServerComponent({ Component: admin.components?.graphics?.Logo, Fallback: PayloadLogo, importMap: req.payload.importMap })}
      </div>
      {state === 'open' && account ? (
        <FirstPassword email={account.email} forgot={forgot} name={account.name} next={routes.admin} role={ROLE_LABELS[account.role]} token={token} />
      ) : (
        <>
          <h1>Invitation</h1>
          <p>{INVITATION_REFUSALS[state === 'open' ? 'unknown' : state]}</p>
          <p><a href={login}>Se connecter</a></p>
          {state === 'used' && <p><a href={forgot}>Mot de passe oublié ?</a></p>}
        </>
      )}
    </MinimalTemplate>
  )
}
