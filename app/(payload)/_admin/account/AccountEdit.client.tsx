'use client' // Payload's form of a new account asks for its password: here nobody chooses another's.

import { DefaultEditView, EmailAndUsernameFields, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import type { DocumentViewClientProps } from 'payload'
import styles from './account.module.css'

/** Payload's own form, where a new account has an address and no password. */
export function AccountEdit(props: DocumentViewClientProps) {
  const { id, docPermissions } = useDocumentInfo()
  const { t } = useTranslation()
  if (id) return <DefaultEditView {...props} />
  // In the place of Payload's part on authentication; its types do not say that the form takes one.
  const slots: object = {
    BeforeFields: (
      <>
        <p className={styles.lead}>La personne recevra un lien pour choisir elle-même son mot de passe, pendant sept jours. Personne d’autre ne le connaîtra.</p>
        <EmailAndUsernameFields operation="create" permissions={docPermissions?.fields} readOnly={false} t={t as never} />
      </>
    ),
  }
  return <DefaultEditView {...props} {...slots} />
}
