'use client' // Reads a file of the person's own machine, and shows the report of a try before anything is written.

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { decodeTable } from '@/lib/legacy/decodeTable'
import type { Report } from '@/lib/payload/legacy/importAddresses'
import { postJson } from '../postJson'
import '../panel.css'
import { ImportReport } from './ImportReport'

/** Above the list of old addresses: paste or choose a table, see what it would change, then change it. */
export function ImportAddresses() {
  const router = useRouter()
  const [text, setText] = useState('')
  const [report, setReport] = useState<Report | null>(null)
  const [refusal, setRefusal] = useState('')
  const [isBusy, setBusy] = useState(false)

  const type = (typed: string) => {
    setText(typed)
    setReport(null)
    setRefusal('')
  }
  const send = async (write: boolean) => {
    setBusy(true)
    const answer = await postJson<Report>('/api/legacy-addresses/import', { text, write })
    setBusy(false)
    setRefusal(answer.ok ? '' : answer.message)
    if (!answer.ok) return
    setReport(answer.body)
    if (answer.body.written) router.refresh()
  }
  const changes = report?.planned.filter(({ change }) => change !== 'same').length ?? 0
  const isReady = report && !report.written && report.faults.length === 0 && changes > 0

  return (
    <details className="panel">
      <summary>Importer un tableau d’adresses</summary>
      <p>
        Deux colonnes : l’ancienne adresse, et où elle mène aujourd’hui (une page de ce site ou une adresse complète). Une troisième pour une note, si vous voulez.
        Copiez-les d’un tableur, ou choisissez un fichier CSV. Rien n’est écrit avant que vous ayez vu le résultat.
      </p>
      <label htmlFor="legacy-text">Le tableau</label>
      <textarea id="legacy-text" rows={8} value={text} onChange={({ target }) => type(target.value)} placeholder={'/blog/gilets-jaunes-democratie;/histoire\n/blog/*;/histoire'} />
      <label htmlFor="legacy-file">Ou un fichier CSV</label>
      <input id="legacy-file" type="file" accept=".csv,.tsv,.txt,text/csv" onChange={async ({ target }) => type(decodeTable(new Uint8Array((await target.files?.[0]?.arrayBuffer()) ?? [])))} />
      <p className="panel__actions">
        <button type="button" className="btn btn--style-secondary btn--size-medium" disabled={isBusy || !text.trim()} onClick={() => send(false)}>Vérifier le tableau</button>
        {isReady && (
          <button type="button" className="btn btn--style-primary btn--size-medium" disabled={isBusy} onClick={() => send(true)}>
            Importer {changes} {changes > 1 ? 'adresses' : 'adresse'}
          </button>
        )}
      </p>
      <div aria-live="polite">
        {refusal && <p className="panel__refusal">{refusal}</p>}
        {report && <ImportReport report={report} />}
      </div>
    </details>
  )
}
