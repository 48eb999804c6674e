import type { Report } from '@/lib/payload/legacy/importAddresses'

const plural = (count: number, one: string, many: string) => `${count} ${count > 1 ? many : one}`

function summaryOf({ planned, faults, written }: Report): string {
  const count = (change: string) => planned.filter((line) => line.change === change).length
  if (faults.length > 0) {
    return `${plural(faults.length, 'erreur', 'erreurs')} : rien ne sera importé tant qu’il en reste. Corrigez le tableau, puis vérifiez-le de nouveau.`
  }
  const told = [
    count('new') > 0 && plural(count('new'), 'nouvelle adresse', 'nouvelles adresses'),
    count('changed') > 0 && plural(count('changed'), 'règle changée', 'règles changées'),
    count('same') > 0 && `${plural(count('same'), 'déjà là, inchangée', 'déjà là, inchangées')}`,
  ].filter(Boolean).join(', ')
  return written ? `C’est fait : ${told}.` : `Tout est bon : ${told}.`
}

/** What a table of addresses would change, or has changed; each bad line with its reason. */
export function ImportReport({ report }: { report: Report }) {
  return (
    <>
      <p><strong>{summaryOf(report)}</strong></p>
      {report.faults.length > 0 && (
        <table className="panel__table">
          <thead><tr><th scope="col">Ligne</th><th scope="col">Ancienne adresse</th><th scope="col">Ce qui ne va pas</th></tr></thead>
          <tbody>
            {report.faults.map(({ line, from, message }, index) => (
              <tr key={index}><td>{line ?? '–'}</td><td>{from || '–'}</td><td>{message}</td></tr>
            ))}
          </tbody>
        </table>
      )}
      {report.remarks.length > 0 && <ul>{report.remarks.map(({ line, message }) => <li key={line}>Ligne {line}. {message}</li>)}</ul>}
    </>
  )
}
