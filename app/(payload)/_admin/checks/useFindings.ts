import { useAllFormFields, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useState } from 'react'
import type { Finding } from '@/lib/checks'

/** How long one must have stopped typing. */
const PAUSE = 700
/** After a try without an answer, how long before the next. */
const RETRY = 5000

export type Checked = { state: 'waiting' | 'done' | 'failed' | 'signedOut'; findings: Finding[] }

/** What the check list finds in the form as it is now, unsaved words included: asked of the server, which knows the other records. */
export function useFindings(): Checked {
  const [fields] = useAllFormFields()
  const { collectionSlug, globalSlug, id } = useDocumentInfo()
  const { config } = useConfig()
  const [checked, setChecked] = useState<Checked>({ state: 'waiting', findings: [] })
  const slug = collectionSlug ?? globalSlug
  const address = `${config.routes.api}/checks`

  useEffect(() => {
    const request = new AbortController()
    let timer: ReturnType<typeof setTimeout>
    const ask = async () => {
      const body = JSON.stringify({ slug, id, data: reduceFieldsToValues(fields, true) })
      const response = await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body, signal: request.signal })
      if (response.ok) {
        const { findings } = (await response.json()) as { findings: Finding[] }
        setChecked({ state: 'done', findings })
      } else fail(response.status === 401 ? 'signedOut' : 'failed')
    }
    const start = (delay: number) => {
      timer = setTimeout(() => void ask().catch(() => fail('failed')), delay)
    }
    const fail = (state: 'failed' | 'signedOut') => {
      if (request.signal.aborted) return
      setChecked(({ findings }) => ({ state, findings }))
      start(RETRY)
    }
    start(PAUSE)
    return () => {
      clearTimeout(timer)
      request.abort()
    }
  }, [fields, slug, id, address])
  return checked
}
