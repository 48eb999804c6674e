import type { ServerProps } from 'payload'
import { missingLegal } from '@/lib/legal/legalNotice'
import { LegalList } from './LegalList'

/** On the admin's first page: what the law asks and the site's identity does not say yet. */
export async function MissingLegal({ payload }: ServerProps) {
  const site = await payload.findGlobal({ slug: 'site', depth: 0 })
  return <LegalList missing={missingLegal(site)} page={`${payload.config.routes.admin}/globals/site`} />
}
