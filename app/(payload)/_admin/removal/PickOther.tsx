import type { Group } from './options'

type Props = { options: Group[]; chosen: string | null }

/** Which other record of the same kind: a plain form, answered by this same tab. */
export function PickOther({ options, chosen }: Props) {
  return (
    <form method="get" className="panel">
      <p>La même chose a été saisie deux fois, ou une fiche plus juste existe : choisissez-la pour comparer les deux. Rien n’est changé à cette étape.</p>
      <label htmlFor="removal-pick">L’autre fiche</label>
      <select id="removal-pick" name="avec" defaultValue={chosen ?? ''} required>
        <option value="">Choisir…</option>
        {options.flatMap(({ records }) => records).map(({ id, title, isPublic }) => <option key={id} value={id}>{title}{isPublic ? '' : ' (brouillon)'}</option>)}
      </select>
      <p className="panel__actions"><button type="submit" className="btn btn--style-secondary btn--size-medium">Comparer</button></p>
    </form>
  )
}
