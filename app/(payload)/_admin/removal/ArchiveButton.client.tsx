'use client' // Tells whether it was done without leaving the tab.

import { useRouter } from 'next/navigation'
import type { RecordRef } from '@/lib/permalinks'
import { useAction } from './useAction'

export function ArchiveButton({ record, isArchived }: { record: RecordRef; isArchived: boolean }) {
  const router = useRouter()
  const { act, isBusy, refusal } = useAction()
  const run = async () => {
    if (await act('archive', { record, isArchived: !isArchived })) router.refresh()
  }
  return (
    <>
      <p className="panel__actions">
        <button type="button" className="btn btn--style-secondary btn--size-medium" disabled={isBusy} onClick={run}>
          {isArchived ? 'La rouvrir' : 'La garder comme archive'}
        </button>
      </p>
      <div aria-live="polite">{refusal && <p className="panel__refusal">{refusal}</p>}</div>
    </>
  )
}
