'use client' // Payload takes a form whose saving was refused for a saved one: this says that it is not.

import { useConfig, useDocumentInfo, useForm, useFormProcessing, useFormSubmitted } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/** Saving by itself would take the reasons of the refusal away: there, the next thing typed does it. */
function useIsAutosaved(): boolean {
  const { collectionSlug, globalSlug } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const drafts = getEntityConfig({ collectionSlug, globalSlug } as Parameters<typeof getEntityConfig>[0])?.versions?.drafts
  return Boolean(drafts && drafts.autosave)
}

/**
 * After a refusal the form is still a changed one: it can be saved again, and is guarded when one leaves. That is said before
 * the answer, as when something is typed meanwhile: Payload closes what is open (a password being changed) at once.
 */
export function KeepRefused() {
  const { setModified, setBackgroundProcessing } = useForm()
  const isAutosaved = useIsAutosaved()
  const processing = useFormProcessing()
  const submitted = useFormSubmitted()
  const waited = useRef(false)
  useEffect(() => {
    if (isAutosaved) return
    if (!processing && waited.current) setModified(submitted)
    if (processing) {
      setBackgroundProcessing(true)
      setModified(true)
      setBackgroundProcessing(false)
    }
    waited.current = processing
  }, [isAutosaved, processing, submitted, setModified, setBackgroundProcessing])
  return null
}
