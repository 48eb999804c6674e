'use client' // Payload's form of a new account asks for its password: here nobody chooses another's.

import { ConfigProvider, DefaultEditView, useConfig, useDocumentInfo } from '@payloadcms/ui'
import type { ClientConfig, DocumentViewClientProps } from 'payload'
import { useMemo } from 'react'
import styles from './account.module.css'

/** What Payload shows of accounts that sign in by other means than a password: an address, and no password. */
const withoutPassword = (config: ClientConfig): ClientConfig => ({
  ...config,
  collections: config.collections.map((one) => (one.slug === 'users' ? { ...one, auth: { ...one.auth, disableLocalStrategy: { enableFields: true } } as typeof one.auth } : one)),
})

/** Payload's own form, where a new account has an address and no password. */
export function AccountEdit(props: DocumentViewClientProps) {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const own = useMemo(() => withoutPassword(config), [config])
  if (id) return <DefaultEditView {...props} />
  return (
    <ConfigProvider config={own}>
      <p className={styles.aboveForm}>La personne recevra un lien pour choisir elle-même son mot de passe, pendant sept jours. Personne d’autre ne le connaîtra.</p>
      <DefaultEditView {...props} />
    </ConfigProvider>
  )
}
