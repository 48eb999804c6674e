import type { ReactNode } from 'react'
import { contactHref } from './contactHref'

/** Words that ask readers for help, linked to the contact page when there is one. */
export async function Invitation({ children }: { children: ReactNode }) {
  const href = await contactHref()
  return href ? <a href={href}>{children}</a> : <>{children}</>
}
