import config from '@payload-config'
import { headers } from 'next/headers'
import { getPayload } from 'payload'
import { cache } from 'react'
import type { User } from '@/lib/payload-types'
import { isStaff } from '@/lib/roles/roles'
import type { Preview } from './reader'

/** Of one request only: React forgets it with the page. Outside of a page being rendered, each call finds nothing. */
const held = cache((): { preview: Preview | null } => ({ preview: null }))

/** The preview being rendered; null on every page that visitors may get. */
export const currentPreview = (): Preview | null => held().preview

/** From now on and for this request, pages read drafts. Only for pages rendered anew each time and never stored (`/apercu/`). */
export function enterPreview(preview: Preview): void {
  held().preview = preview
}

/** Who asks for the page: null without a session, 'refused' for an account that may not see drafts. */
export async function staffLooking(): Promise<User | 'refused' | null> {
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: await headers() })
  if (!user) return null
  return user.collection === 'users' && isStaff(user) ? user : 'refused'
}
