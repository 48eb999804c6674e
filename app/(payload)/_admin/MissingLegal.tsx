import type { ServerProps } from 'payload'
import { missingLegal } from '@/lib/legal/legalNotice'
import type { User } from '@/lib/payload-types'
import { mayPublish } from '@/lib/roles/roles'
import { LegalList } from './LegalList'

/** On the admin's first page, for those who may change it: what the law asks and the site's identity does not say yet. */
export async function MissingLegal({ payload, user }: ServerProps) {
  if (!mayPublish(user as User)) return null
  const site = await payload.findGlobal({ slug: 'site', depth: 0 })
  return <LegalList missing={missingLegal(site)} page={`${payload.config.routes.admin}/globals/site`} />
}
