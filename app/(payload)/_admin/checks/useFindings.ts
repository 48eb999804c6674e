import { useAllFormFields, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useState } from 'react'
import type { Finding } from '@/lib/checks'

/** How long one must have stopped typing. */
const PAUSE = 700

export type Checked = { state: 'waiting' | 'done' | 'failed' | 'signedOut'; findings: Finding[] }

/** What the check list finds in the form as it is now, unsaved words included: asked of the server, which knows the other records. */
export function useFindings(): Checked {
  const [fields] = useAllFormFields()
  const { collectionSlug, globalSlug } = useDocumentInfo()
  const { config } = useConfig()
  const [checked, setChecked] = useState<Checked>({ state: 'waiting', findings: [] })
  const slug = collectionSlug ?? globalSlug
  const address = `${config.routes.api}/checks`

  useEffect(() => {
    const request = new AbortController()
    const ask = async () => {
      const body = JSON.stringify({ slug, data: reduceFieldsToValues(fields, true) })
      const response = await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body, signal: request.signal })
      if (response.ok) {
        const { findings } = (await response.json()) as { findings: Finding[] }
        setChecked({ state: 'done', findings })
      } else setChecked(({ findings }) => ({ state: response.status === 401 ? 'signedOut' : 'failed', findings }))
    }
    const timer = setTimeout(() => {
      ask().catch(() => {
        if (!request.signal.aborted) setChecked(({ findings }) => ({ state: 'failed', findings }))
      })
    }, PAUSE)
    return () => {
      clearTimeout(timer)
      request.abort()
    }
  }, [fields, slug, address])
  return checked
}
