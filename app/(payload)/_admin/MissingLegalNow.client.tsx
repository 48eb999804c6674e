'use client' // Follows the form while it is filled in, and must not still complain once it is saved.

import { useFormFields } from '@payloadcms/ui'
import { LEGAL_REQUIREMENTS } from '@/lib/legal/legalNotice'
import { LegalList } from './LegalList'

/** Above the site's identity: what the law asks and the form does not say yet. */
export function MissingLegalNow() {
  const empty = useFormFields(([fields]) =>
    Object.values(LEGAL_REQUIREMENTS).filter(({ path }) => !String(fields[path]?.value ?? '').trim()).map(({ path }) => path).join(' '))
  const missing = Object.values(LEGAL_REQUIREMENTS).filter(({ path }) => empty.split(' ').includes(path))
  return <LegalList missing={missing} page="" />
}
