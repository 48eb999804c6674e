import type { PayloadRequest } from 'payload'
import type { Row } from '@/lib/checks'
import { hasPage, isRecordCollection, pagePath, permanentPath, type RecordRef } from '@/lib/permalinks'

type Props = { req: PayloadRequest; record: RecordRef; latest: Row; stored: Row; isPublic: boolean }

/** Every address by which visitors reach a record, and what becomes of them. */
export async function Addresses({ req, record, latest, stored, isPublic }: Props) {
  const { docs } = await req.payload.find({
    collection: 'former-addresses', req, user: req.user, overrideAccess: false, depth: 0, pagination: false, where: { document: { equals: record.id } },
  })
  const slug = typeof stored.slug === 'string' && isPublic && hasPage(record.collection) ? [pagePath(record.collection, stored.slug)] : []
  const former = docs.flatMap(({ folder, slug: old }) => (isRecordCollection(folder) && hasPage(folder) ? [pagePath(folder, old)] : []))
  const isGiven = isPublic || docs.length > 0
  const addresses = [...new Set([...slug, ...(isGiven ? [permanentPath(latest as { publicId?: string })] : []), ...former])]
  return (
    <section aria-labelledby="removal-addresses">
      <h3 id="removal-addresses">Ses adresses</h3>
      {addresses.length === 0 ? <p>Elle n’a jamais été publiée : aucun visiteur ne connaît son adresse.</p> : (
        <>
          <ul>{addresses.map((address) => <li key={address}><a href={address}>{address}</a></li>)}</ul>
          <p>
            Aucune ne sera jamais perdue ni donnée à une autre fiche. Si vous changez son adresse, celles-ci mèneront à la nouvelle.
            Si vous la retirez, elles diront ce qu’il y avait, ou mèneront à la fiche qui la remplace.
          </p>
        </>
      )}
    </section>
  )
}
