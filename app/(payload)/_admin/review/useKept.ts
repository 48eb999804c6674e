import {
  useAllFormFields, useAuth, useDocumentInfo, useForm, useFormBackgroundProcessing, useFormModified, useFormProcessing,
} from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useMemo, useRef, useState } from 'react'
import { isLost, keeper, type Kept } from './kept'
import { useReview } from './useReview'

/** Keeps each word typed until it is saved, and offers what an earlier page could not save. */
export function useKept() {
  const [fields] = useAllFormFields()
  const modified = useFormModified()
  const { getData, reset, setModified } = useForm()
  const { user } = useAuth()
  const { id, collectionSlug, savedDocumentData } = useDocumentInfo()
  const [processing, inBackground] = [useFormProcessing(), useFormBackgroundProcessing()]
  const saved = savedDocumentData?.updatedAt as string | undefined
  const { review } = useReview()
  const person = user ? String(user.id) : null
  const store = useMemo(() => (person && collectionSlug && id ? keeper(person, collectionSlug, String(id)) : null), [person, collectionSlug, id])
  const [found, setFound] = useState<Kept | null>(() => {
    const kept = store?.read() ?? null
    return kept && isLost(kept, getData()) ? kept : (kept?.earlier ?? null)
  })
  /** What was saved last when something was typed over it; undefined when nothing was. */
  const over = useRef<{ saved: string | undefined }>(undefined)

  useEffect(() => {
    if (modified) {
      over.current = { saved }
      store?.write({ at: new Date().toISOString(), values: reduceFieldsToValues(fields, true), ...(found ? { earlier: found } : {}) })
      return
    }
    if (over.current && (processing || inBackground)) return
    // A publication that is refused leaves the form as if it were saved, and autosave idle.
    if (over.current && over.current.saved === saved) return setModified(true)
    over.current = undefined
    store?.write(found)
  }, [fields, modified, store, found, saved, processing, inBackground, setModified])

  const forget = () => {
    store?.write(found?.earlier ?? null)
    setFound(found?.earlier ?? null)
  }
  const takeBack = () => {
    if (!found) return
    const { updatedAt } = getData()
    void reset({ ...getData(), ...found.values, updatedAt }).then(() => {
      setFound(found.earlier ?? null)
      setModified(true)
    })
  }
  // Taking a document over, Payload makes its form anew, and what is typed meanwhile would be gone from it.
  const comesBack = useRef(found !== null && Boolean(store?.isOfThisMoment(found, getData())))
  useEffect(() => {
    if (!comesBack.current) return
    comesBack.current = false
    takeBack()
  })
  // While someone else holds the document, nothing could be saved.
  return { found: review?.editor ? null : found, takeBack, leave: forget }
}
