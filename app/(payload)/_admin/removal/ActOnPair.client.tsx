'use client' // Asks before it changes many documents, and tells what was changed.

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { RecordCollection } from '@/lib/permalinks'
import { useAction } from './useAction'

type Side = { id: string; title: string; count: number }
type Props = {
  collection: RecordCollection
  /** This record, and the other. */
  sides: readonly [Side, Side]
  admin: string
  /** Why each can’t be done, in French. */
  refusals: { replace: string | null; keepOther: string | null; keepThis: string | null }
}

/** What the documents that cite one record will do. */
const moved = (count: number, kept: string) =>
  count === 0 ? 'Aucune fiche ne la cite : il n’y a pas de lien à déplacer.'
    : `${count === 1 ? '1 fiche ou réglage citera' : `${count} fiches ou réglages citeront`} « ${kept} » à la place, dans les pages publiées comme dans les brouillons.`

/** Replace everywhere, or merge and keep one of the two. */
export function ActOnPair({ collection, sides: [mine, other], admin, refusals }: Props) {
  const router = useRouter()
  const [choice, setChoice] = useState<'replace' | 'keepOther' | 'keepThis'>('keepOther')
  const { act, isBusy, refusal, done } = useAction()
  const [removed, kept] = choice === 'keepThis' ? [other, mine] : [mine, other]
  const choices = {
    keepOther: `Fusionner, et garder l’autre : « ${other.title} »`,
    keepThis: `Fusionner, et garder celle-ci : « ${mine.title} »`,
    replace: `Seulement remplacer « ${mine.title} » par « ${other.title} » partout où elle est citée`,
  }
  const impossible = refusals[choice]
  const run = async () => {
    const name = choice === 'replace' ? 'replace' : 'merge'
    const isDone = await act(name, { record: { collection, id: removed.id }, other: { collection, id: kept.id } })
    if (isDone && choice === 'keepOther') router.push(`${admin}/collections/${collection}/${kept.id}/retirer`)
    else if (isDone) router.refresh()
  }
  return (
    <fieldset disabled={isBusy}>
      <legend>Que faire de ces deux fiches ?</legend>
      {(Object.keys(choices) as (keyof typeof choices)[]).map((name) => (
        <label key={name} className="removal__choice"><input type="radio" name="pair" checked={choice === name} onChange={() => setChoice(name)} /> {choices[name]}</label>
      ))}
      {impossible ? <p className="panel__refusal">{impossible}</p> : (
        <>
          <p>
            {moved(removed.count, kept.title)}
            {choice !== 'replace' && ` Toutes les adresses de « ${removed.title} » mèneront à « ${kept.title} », et « ${removed.title} » ira à la corbeille.`}
          </p>
          {choice !== 'replace' && (
            <p>
              <strong>Ce qui ne se défera pas tout seul :</strong> les liens déplacés. Vous pourrez restaurer « {removed.title} » et la republier (ses adresses lui reviendront),
              mais il faudra remettre les liens un par un : la liste en sera notée dans la fiche. Recopiez d’abord ce que « {kept.title} » n’a pas.
            </p>
          )}
          <p className="panel__actions">
            <button type="button" className="btn btn--style-primary btn--size-medium" onClick={run}>
              {choice === 'replace' ? 'Remplacer partout' : `Fusionner et garder « ${kept.title} »`}
            </button>
          </p>
        </>
      )}
      <div aria-live="polite">
        {refusal && <p className="panel__refusal">{refusal}</p>}
        {done && <p className="panel__done">{done}</p>}
      </div>
    </fieldset>
  )
}
