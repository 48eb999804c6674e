'use client' // Payload takes a form whose saving was refused for a saved one: this says that it is not.

import { useForm, useFormProcessing, useFormSubmitted } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/**
 * After a refusal the form is still a changed one: it can be saved again, is saved by itself if it is one of those, and is
 * guarded when one leaves. Where nothing is saved by itself, that is said before the answer too, as when something is typed
 * meanwhile: Payload closes what is open (a password being changed) at once.
 */
export function KeepRefused({ autosaved = false }: { autosaved?: boolean }) {
  const { setModified, setBackgroundProcessing } = useForm()
  const processing = useFormProcessing()
  const submitted = useFormSubmitted()
  const waited = useRef(false)
  useEffect(() => {
    if (!processing && waited.current) setModified(submitted)
    if (processing && !autosaved) {
      setBackgroundProcessing(true)
      setModified(true)
      setBackgroundProcessing(false)
    }
    waited.current = processing
  }, [autosaved, processing, submitted, setModified, setBackgroundProcessing])
  return null
}
