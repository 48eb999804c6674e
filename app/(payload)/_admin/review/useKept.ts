import { useAuth, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useEffect, useMemo, useRef, useState } from 'react'
import { isOlder, keeper, type Kept, lostOf } from './kept'
import { useReview } from './useReview'
import type { useTyped } from './useTyped'

/** Keeps each word typed until it is saved, and offers what an earlier page could not save. */
export function useKept({ fields, typed, modified, isBusy, putIn }: ReturnType<typeof useTyped>) {
  const { getData } = useForm()
  const { user } = useAuth()
  const { id, collectionSlug } = useDocumentInfo()
  const { review } = useReview()
  const person = user ? String(user.id) : null
  const store = useMemo(() => (person && collectionSlug && id ? keeper(person, collectionSlug, String(id)) : null), [person, collectionSlug, id])
  const [found, setFound] = useState<Kept | null>(() => lostOf(store?.read(), getData()))

  const takeBack = (kept: Kept) => void putIn(kept.values).then(() => setFound(kept.earlier ?? null))

  // Taking a document over, Payload makes its form anew, and what is typed meanwhile would be gone from it. It is read
  // again once this form is the one on the screen: while it was being made, one went on typing in the form that it replaces.
  const isNew = useRef(true)
  useEffect(() => {
    if (!isNew.current) return
    isNew.current = false
    const kept = lostOf(store?.read(), getData())
    if (kept && store?.isOfThisMoment(kept, getData())) takeBack(kept)
  })

  useEffect(() => {
    // Payload says that a form is saved before it knows.
    if (!modified && isBusy) return
    const words = modified ? typed() : {}
    store?.write(Object.keys(words).length === 0 ? found : {
      at: new Date().toISOString(), values: { ...words, updatedAt: getData().updatedAt as unknown }, ...(found ? { earlier: found } : {}),
    })
  }, [fields, typed, modified, isBusy, store, found, getData])

  const forget = () => {
    store?.write(found?.earlier ?? null)
    setFound(found?.earlier ?? null)
  }
  return {
    // While someone else holds the document, nothing could be saved.
    found: review?.editor ? null : found,
    /** The other person who wrote since. */
    since: found && review?.edited.by && isOlder(found, review.edited.at) ? review.edited : null,
    takeBack: () => found && takeBack(found), leave: forget,
  }
}
