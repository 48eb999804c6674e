import { useAllFormFields, useConfig, useDocumentInfo, useForm, useFormBackgroundProcessing, useFormModified, useFormProcessing } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { fieldsOf, typedIn, withWords, type Words } from '@/lib/review'
import { watchRequests } from './requests'

/**
 * What is typed and the server does not have, and Payload's « modified » kept true to it. By itself Payload takes the end of a
 * save in the background for a change made meanwhile, so that every second form stays a changed one; and it takes a form whose
 * publication was refused for a saved one.
 */
export function useTyped() {
  const [fields] = useAllFormFields()
  const modified = useFormModified()
  const { getData, getFields, reset, setModified } = useForm()
  const { config: { routes: { api } } } = useConfig()
  const { id, collectionSlug, savedDocumentData } = useDocumentInfo()
  const processing = useFormProcessing()
  const isBusy = useFormBackgroundProcessing() || processing
  // Where something was typed already, the form no longer says what it was filled with.
  const [filled] = useState(() => (modified ? (savedDocumentData ?? {}) : getData()))
  /** The version that the server has: as it was sent, and as the server wrote it. */
  const known = useRef([filled])
  const isRefused = useRef(false)
  const isFilling = useRef(false)

  useEffect(() => watchRequests(`${api}/${collectionSlug}/${id}`, ({ sent, answer }) => {
    isRefused.current = answer === null
    if (!answer) return
    const versions = [sent]
    known.current = versions
    void answer.then((doc) => versions.push(doc))
  }), [api, collectionSlug, id])

  // Asked of the form: the fields that components get come one render later than « modified ».
  const typed = useCallback((): Words => typedIn(getData(), known.current, fieldsOf(Object.keys(getFields()))), [getData, getFields])

  useEffect(() => {
    if (isBusy || isFilling.current) return
    const isTyped = Object.keys(typed()).length > 0
    if (modified) {
      if (!isTyped) setModified(false)
    } else if (isTyped && isRefused.current) setModified(true)
    else {
      known.current = [getData()]
      isRefused.current = false
    }
  }, [fields, typed, modified, isBusy, getData, setModified])

  /** Puts words into their fields, as if they were typed; Payload takes a form that is filled anew for a saved one. */
  const putIn = async (words: Words) => {
    isFilling.current = true
    await reset(withWords(getData(), words)).finally(() => {
      isFilling.current = false
    })
    setModified(true)
  }

  return { fields, typed, modified, isBusy, putIn }
}
