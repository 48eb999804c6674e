import { useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useUnlockOnLeave } from './useUnlockOnLeave'
import { type Answer, type Trouble, useReview } from './useReview'
import type { useTyped } from './useTyped'

/** Past this without being saved, one asks why: autosave starts after 1.5 s. */
const PATIENCE = 5000
/** Without typing for so long, autosave has had its chance. */
const PAUSE = 3000

type Why = { reason: Trouble | 'locked' | 'changed' | null; /** Who wrote, and when, as it is stored. */ who: string; at: string }

const NONE = { reason: null, who: '', at: '' }

/** Whether what is typed does not reach the server, why, and what to do; it goes on trying by itself. */
export function useUnsaved({ fields, modified, isBusy }: ReturnType<typeof useTyped>) {
  const { submit, getData, setBackgroundProcessing } = useForm()
  const { config: { routes: { api } } } = useConfig()
  const { id, collectionSlug, getDocPreferences, setMostRecentVersionIsAutosaved, setUnpublishedVersionCount } = useDocumentInfo()
  const { reload } = useReview()
  const [answer, setAnswer] = useState<Why>(NONE)
  const typed = useRef(0)
  const looking = useRef(false)
  const saving = useRef(false)

  // Payload asks for them at the first key, and keeps waiting for that one answer: without it, no later save comes to its end.
  useEffect(() => {
    void getDocPreferences()
  }, [getDocPreferences])

  useEffect(() => {
    typed.current = Date.now()
  }, [fields])

  useEffect(() => {
    saving.current = isBusy
  }, [isBusy])

  const send = useCallback(async (query: string, overrides: object = {}) => {
    // What is typed meanwhile must not pass for saved.
    setBackgroundProcessing(true)
    const result = await submit({
      action: `${api}/${collectionSlug}/${id}?${query}depth=0&draft=true&fallback-locale=null`, method: 'PATCH',
      acceptValues: { overrideLocalChanges: false }, overrides: { _status: 'draft', ...overrides },
      context: { getDocPermissions: false, incrementVersionCount: false }, disableFormWhileProcessing: false, disableSuccessStatus: true, skipValidation: true,
    }).finally(() => setBackgroundProcessing(false))
    if (!result?.res.ok) return
    setMostRecentVersionIsAutosaved(true)
    setUnpublishedVersionCount((count) => Math.max(count, 1))
    setAnswer(NONE)
  }, [submit, setBackgroundProcessing, api, collectionSlug, id, setMostRecentVersionIsAutosaved, setUnpublishedVersionCount])

  const reasonOf = useCallback(({ review, trouble }: Answer): Why => {
    if (trouble) return { reason: trouble, who: '', at: '' }
    if (review?.editor) return { reason: 'locked', who: review.editor.name, at: '' }
    const base = getData().updatedAt as unknown
    const isOld = review?.edited.by && typeof base === 'string' && Date.parse(review.edited.at) > Date.parse(base)
    return isOld ? { reason: 'changed', who: review.edited.by!, at: review.edited.at } : NONE
  }, [getData])

  /** One at a time, and not beside autosave: two saves at the same moment would leave two latest versions, and the document twice in lists. */
  const look = useCallback(async () => {
    if (looking.current) return
    looking.current = true
    try {
      const found = reasonOf(await reload())
      setAnswer(found)
      if (found.reason === null && !saving.current && Date.now() - typed.current > PAUSE) await send('autosave=true&')
    } finally {
      looking.current = false
    }
  }, [reload, reasonOf, send])

  useUnlockOnLeave(modified)

  useEffect(() => {
    if (!modified) return
    const timer = setInterval(() => void look(), PATIENCE)
    const now = () => void look()
    addEventListener('online', now)
    addEventListener('focus', now)
    return () => {
      clearInterval(timer)
      removeEventListener('online', now)
      removeEventListener('focus', now)
      setAnswer(NONE)
    }
  }, [modified, look])

  return {
    trouble: modified ? answer.reason : null,
    who: answer.who,
    save: () => void look(),
    /** As a version of its own, so that the other person's stays among the versions. */
    keepMine: () => void send('', { updatedAt: answer.at }),
  }
}
