import type { Reference } from '@/lib/payload/references/referencesTo'
import { fieldHref } from '../dashboard/fieldHref'

const stateOf = ({ place, slug, published, draft, isInTrash }: Reference): string => {
  if (isInTrash) return 'à la corbeille'
  if (place === 'globals' || slug === 'former-addresses' || slug === 'legacy-addresses') return 'réglage'
  return [published && 'publiée', draft && 'brouillon'].filter(Boolean).join(' et ')
}

function hrefOf({ place, slug, id, fields, isInTrash }: Reference, admin: string): string {
  return isInTrash ? `${admin}/collections/${slug}/trash/${id}` : fieldHref(admin, { place, slug, id, path: fields[0]?.path })
}

/** Every place that points to a record: what it is, where in its form, and whether visitors see it. */
export function References({ references, admin }: { references: Reference[]; admin: string }) {
  const count = references.length
  return (
    <section aria-labelledby="removal-references">
      <h3 id="removal-references">{count === 0 ? 'Rien ne la cite' : count === 1 ? 'Une fiche la cite' : `${count} fiches ou réglages la citent`}</h3>
      {count > 0 && (
        <table className="panel__table">
          <thead><tr><th scope="col">Quoi</th><th scope="col">Où dans la fiche</th><th scope="col">État</th></tr></thead>
          <tbody>
            {references.map((reference) => (
              <tr key={`${reference.slug} ${reference.id}`}>
                <td>{reference.kind} <a href={hrefOf(reference, admin)}>{reference.title}</a></td>
                <td>{reference.fields.map(({ label }) => label).join(', ') || '–'}</td>
                <td>{stateOf(reference)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
