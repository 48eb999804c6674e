import { useState } from 'react'
import { type Answer, askApi, type Refusal } from './askApi'

/** Asks the API one thing at a time, and keeps what it refused, to be shown where it was asked. */
export function useAsking() {
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const ask = async <T>(path: string, body?: object): Promise<Answer<T>> => {
    setBusy(true)
    const answer = await askApi<T>(path, body)
    setRefusal(answer.ok ? null : answer.refusal)
    setBusy(false)
    return answer
  }
  return { ask, busy, refusal, forget: () => setRefusal(null) }
}
