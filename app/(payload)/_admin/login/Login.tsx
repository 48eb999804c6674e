import { RenderServerComponent } from '@payloadcms/ui/elements/RenderServerComponent'
import { PayloadLogo } from '@payloadcms/ui/shared'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { getSafeRedirect } from 'payload/shared'
import { LoginForm } from './LoginForm.client'

/** Takes the place of Payload's login page, which has nowhere to ask for a code. */
export function Login({ initPageResult, searchParams }: AdminViewServerProps) {
  const { payload, user } = initPageResult.req
  const { admin, routes } = payload.config
  const asked = searchParams?.redirect
  const next = getSafeRedirect({ fallbackTo: routes.admin, redirectTo: typeof asked === 'string' ? asked : '' })
  if (user) redirect(next)
  return (
    <>
      <div className="login__brand">
        {RenderServerComponent({ Component: admin.components?.graphics?.Logo, Fallback: PayloadLogo, importMap: payload.importMap })}
      </div>
      <LoginForm forgot={`${routes.admin}${admin.routes.forgot}`} next={next} />
    </>
  )
}
