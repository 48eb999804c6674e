import { useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/** Frees the document when whoever typed in it leaves the page: the others need not wait for five minutes. */
export function useUnlockOnLeave(modified: boolean): void {
  const { config: { routes: { api } } } = useConfig()
  const { user } = useAuth()
  const { id, collectionSlug } = useDocumentInfo()
  const hasTyped = useRef(false)
  const person = user?.id

  useEffect(() => {
    if (modified) hasTyped.current = true
  }, [modified])

  useEffect(() => {
    const unlock = () => {
      if (!hasTyped.current || !person || !id) return
      hasTyped.current = false
      const where = { 'document.relationTo': collectionSlug, 'document.value': id, 'user.value': person }
      const query = Object.entries(where).map(([field, value], place) => `where[and][${place}][${field}][equals]=${encodeURIComponent(String(value))}`).join('&')
      void fetch(`${api}/payload-locked-documents?${query}`, { method: 'DELETE', keepalive: true }).catch(() => undefined)
    }
    addEventListener('pagehide', unlock)
    return () => {
      removeEventListener('pagehide', unlock)
      unlock()
    }
  }, [api, collectionSlug, id, person])
}
