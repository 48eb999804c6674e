import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useSyncExternalStore } from 'react'
import type { Review } from '@/lib/payload/review/review'

/** Why the server did not answer as asked. */
export type Trouble = 'offline' | 'signedOut' | 'server'
export type Answer = { review: Review | null; trouble: Trouble | null }

const NOTHING: Answer = { review: null, trouble: null }
const answers = new Map<string, Answer>()
const asking = new Map<string, Promise<Answer>>()
const listeners = new Set<() => void>()

const keep = (address: string, answer: Answer): Answer => {
  answers.set(address, answer)
  for (const listener of listeners) listener()
  return answer
}

const listen = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Asks the server; what it said before stays when it does not answer. */
async function ask(address: string): Promise<Answer> {
  const before = answers.get(address)?.review ?? null
  try {
    const response = await fetch(address)
    if (response.ok) return keep(address, { review: (await response.json()) as Review, trouble: null })
    return keep(address, { review: before, trouble: response.status === 401 || response.status === 403 ? 'signedOut' : 'server' })
  } catch {
    return keep(address, { review: before, trouble: 'offline' })
  }
}

/** What the server knows of this document: its state and history. Several components share one answer, asked again after each save. */
export function useReview() {
  const { config } = useConfig()
  const { id, collectionSlug, savedDocumentData, hasPublishedDoc } = useDocumentInfo()
  const saved = savedDocumentData?.updatedAt as string | undefined
  const address = id && collectionSlug ? `${config.routes.api}/review/${collectionSlug}/${id}` : null
  const answer = useSyncExternalStore(listen, () => (address ? (answers.get(address) ?? NOTHING) : NOTHING), () => NOTHING)

  const reload = useCallback(async (): Promise<Answer> => {
    if (!address) return NOTHING
    const under = asking.get(address) ?? ask(address).finally(() => asking.delete(address))
    asking.set(address, under)
    return under
  }, [address])

  useEffect(() => {
    void reload()
    // Coming back to the tab: someone may have answered meanwhile.
    const again = () => void reload()
    addEventListener('focus', again)
    return () => removeEventListener('focus', again)
  }, [reload, saved, hasPublishedDoc])

  /** Takes a step. @returns what refused it, in French; null when it is taken */
  const act = useCallback(async (action: 'submit' | 'send-back' | 'revert', body: object = {}): Promise<{ refusal: string | null; doc?: object }> => {
    try {
      const response = await fetch(`${address}/${action}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
      const said = (await response.json().catch(() => ({}))) as { errors?: { message: string }[]; doc?: object }
      if (!response.ok) return { refusal: said.errors?.[0]?.message ?? 'Le serveur n’a pas répondu. Réessayez dans un instant.' }
      await reload()
      return { refusal: null, doc: said.doc }
    } catch {
      return { refusal: 'La connexion est coupée, ou le serveur ne répond pas. Réessayez dans un instant.' }
    }
  }, [address, reload])

  return { ...answer, reload, act }
}
