'use client' // Payload’s list, whose filters are made in the browser.

import { ConfigProvider, DefaultListView, useAuth, useConfig } from '@payloadcms/ui'
import type { ClientConfig, ListViewClientProps } from 'payload'
import { useMemo } from 'react'
import type { User } from '@/lib/payload-types'
import { mayPublish } from '@/lib/roles/roles'
import './review.css'

const isState = (field: object): boolean => 'name' in field && field.name === 'state'

/** Payload offers no filter by a field without a column; the server answers this one (collections/hooks/filterByState.ts). */
const withFilter = (config: ClientConfig): ClientConfig => ({
  ...config,
  collections: config.collections.map((one) => ({
    ...one, fields: one.fields.map((field) => (isState(field) ? { ...field, virtual: undefined } : field)) as typeof one.fields,
  })),
})

export function ListByState(props: ListViewClientProps) {
  const { config } = useConfig()
  const { user } = useAuth<User>()
  const filtered = useMemo(() => withFilter(config), [config])
  return (
    <div className="review-list" data-may-publish={mayPublish(user)}>
      <ConfigProvider config={filtered}><DefaultListView {...props} /></ConfigProvider>
    </div>
  )
}
