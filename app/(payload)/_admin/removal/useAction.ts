import { useState } from 'react'
import { postJson } from '../postJson'

type Moved = { moved: string[] }

const toldOf = ({ moved }: Moved): string =>
  moved.length === 0 ? 'C’est fait.' : `C’est fait. ${moved.length > 1 ? `${moved.length} fiches ou réglages ont été changés` : 'Une fiche ou un réglage a été changé'} : ${moved.join(' ; ')}.`

/** One of the actions of `/api/records/…`, with what to tell of it. */
export function useAction() {
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState('')
  const [done, setDone] = useState('')
  const act = async (name: string, body: object): Promise<Moved | null> => {
    setBusy(true)
    setRefusal('')
    setDone('')
    const answer = await postJson<Moved>(`/api/records/${name}`, body)
    setBusy(false)
    if (answer.ok) setDone(toldOf(answer.body))
    else setRefusal(answer.message)
    return answer.ok ? answer.body : null
  }
  return { act, isBusy, refusal, done }
}
