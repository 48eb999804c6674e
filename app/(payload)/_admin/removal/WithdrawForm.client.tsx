'use client' // What the button does depends on what is chosen above it.

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { RecordRef } from '@/lib/permalinks'
import type { Group } from './options'
import { useAction } from './useAction'

type Props = {
  record: RecordRef
  options: Group[]
  isPublic: boolean
  /** How many published documents point to it: it then can’t go to the trash. */
  held: number
  /** Where to go once it is in the trash. */
  list: string
}

/** Unpublish or put in the trash, and say what visitors read instead. */
export function WithdrawForm({ record, options, isPublic, held, list }: Props) {
  const router = useRouter()
  const [chosen, setChosen] = useState('')
  const [redirects, setRedirects] = useState(false)
  const { act, isBusy, refusal, done } = useAction()
  const [collection, id] = chosen.split(' ')
  const run = async (how: 'unpublish' | 'trash') => {
    const replacement = id ? { collection, id } : null
    if (!(await act('withdraw', { record, how, replacement, redirects }))) return
    if (how === 'trash') router.push(list)
    else router.refresh()
  }
  return (
    <fieldset className="panel" disabled={isBusy}>
      {isPublic && (
        <>
          <label htmlFor="removal-instead">Que lire à la place ? (facultatif)</label>
          <select id="removal-instead" value={chosen} onChange={({ target }) => setChosen(target.value)}>
            <option value="">Rien : dire seulement que la page a été retirée</option>
            {options.map(({ collection: kind, label, records }) => (
              <optgroup key={kind} label={label}>
                {records.filter((other) => other.isPublic).map((other) => <option key={other.id} value={`${kind} ${other.id}`}>{other.title}</option>)}
              </optgroup>
            ))}
          </select>
          <label className="removal__choice">
            <input type="checkbox" checked={redirects} disabled={!chosen} onChange={({ target }) => setRedirects(target.checked)} /> Y conduire directement les visiteurs
          </label>
        </>
      )}
      {held > 0 && <p>La corbeille est refusée tant {held > 1 ? `que ${held} fiches publiées la citent` : 'qu’une fiche publiée la cite'} (liste plus haut) : retirez ces liens, ou remplacez-la partout.</p>}
      <p className="panel__actions">
        {isPublic && <button type="button" className="btn btn--style-secondary btn--size-medium" onClick={() => run('unpublish')}>La dépublier</button>}
        <button type="button" className="btn btn--style-secondary btn--size-medium" disabled={held > 0} onClick={() => run('trash')}>La mettre à la corbeille</button>
      </p>
      <div aria-live="polite">
        {refusal && <p className="panel__refusal">{refusal}</p>}
        {done && <p className="panel__done">{done}</p>}
      </div>
    </fieldset>
  )
}
