import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Row } from '@/lib/checks'
import { compare } from '@/lib/payload/references/compare'
import { referencesTo } from '@/lib/payload/references/referencesTo'
import { sidesOf } from '@/lib/payload/references/sides'
import { WITHOUT_JOINS } from '@/lib/payload/withoutJoins'
import type { RecordRef } from '@/lib/permalinks'
import { refuseMerge } from '@/lib/references/refuseMerge'
import { ActOnPair } from './ActOnPair.client'

type Props = { req: PayloadRequest; record: RecordRef; other: string; /** How many documents point to the record. */ count: number }

const UUID = /^[0-9a-f-]{36}$/

/** Two records side by side, and what can be done with them. */
export async function Comparison({ req, record, other, count }: Props) {
  const { collection, id } = record
  const read = (one: string) => req.payload.findByID({
    collection: collection as CollectionSlug, id: one, req, user: req.user, overrideAccess: false, disableErrors: true, draft: true, depth: 1, trash: true, joins: WITHOUT_JOINS,
  }) as unknown as Promise<Row | null>
  const [mine, theirs] = UUID.test(other) ? [await read(id), await read(other)] : [null, null]
  if (!mine || !theirs) return <p className="panel__refusal">Cette fiche n’existe plus.</p>
  const rows = compare(req.payload.collections[collection].config.flattenedFields, mine, theirs)
  const [one, two] = await sidesOf(req, collection, id, other)
  const further = (await referencesTo(req, other)).length
  const sides = [{ id, title: one.title, count }, { id: other, title: two.title, count: further }] as const
  return (
    <div className="panel">
      <table className="panel__table removal__compared">
        <thead><tr><th scope="col">Champ</th><th scope="col">Cette fiche : {one.title}</th><th scope="col">L’autre : {two.title}</th></tr></thead>
        <tbody>
          <tr><th scope="row">État</th><td>{one.isPublic ? 'publiée' : 'brouillon'}</td><td>{two.isPublic ? 'publiée' : 'brouillon'}</td></tr>
          <tr><th scope="row">Citée par</th><td>{count}</td><td>{further}</td></tr>
          {rows.map(({ name, label, left, right, differs }) => (
            <tr key={name} data-differs={differs}><th scope="row">{label}{differs ? ' (diffère)' : ''}</th><td>{left || '–'}</td><td>{right || '–'}</td></tr>
          ))}
        </tbody>
      </table>
      <ActOnPair
        collection={collection} sides={sides} admin={req.payload.config.routes.admin}
        refusals={{ replace: refuseMerge(one, two, false), keepOther: refuseMerge(one, two, true), keepThis: refuseMerge(two, one, true) }}
      />
    </div>
  )
}
