'use client' // Knows who looks, and whether they may save.

import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import type { User } from '@/lib/payload-types'
import { mayWriteDrafts } from '@/lib/roles/roles'

/** Why the fields of a form are grey, for those who may not change them. */
export function ReadOnly() {
  const { user } = useAuth<User>()
  const { hasSavePermission, isTrashed } = useDocumentInfo()
  if (hasSavePermission !== false || isTrashed) return null
  return (
    <span className="review-status__detail">
      {mayWriteDrafts(user)
        ? 'Lecture seule : votre rôle permet de modifier les fiches que vous avez créées, tant qu’elles n’ont jamais été publiées. Pour celle-ci, adressez-vous à la rédaction.'
        : 'Lecture seule : votre rôle permet de tout voir, pas de modifier.'}
    </span>
  )
}
