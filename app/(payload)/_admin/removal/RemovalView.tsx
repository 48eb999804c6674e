import { SetStepNav } from '@payloadcms/ui'
import type { CollectionSlug, DocumentViewServerProps } from 'payload'
import type { Row } from '@/lib/checks'
import { referencesTo } from '@/lib/payload/references/referencesTo'
import { WITHOUT_JOINS } from '@/lib/payload/withoutJoins'
import { hasPage, isRecordCollection } from '@/lib/permalinks'
import { mayPublish } from '@/lib/roles/roles'
import type { User } from '@/lib/payload-types'
import '../panel.css'
import { Addresses } from './Addresses'
import { Archive } from './Archive'
import { Comparison } from './Comparison'
import { optionsOf } from './options'
import { PickOther } from './PickOther'
import { References } from './References'
import { WithdrawForm } from './WithdrawForm.client'

/** The tab « Si je la retire… »: what points to this record, what visitors will read at its addresses, and what to do instead. */
export async function RemovalView({ initPageResult, searchParams }: DocumentViewServerProps) {
  const { req, docID, collectionConfig } = initPageResult
  const collection = collectionConfig?.slug ?? ''
  if (!docID || !isRecordCollection(collection)) return null
  const id = String(docID)
  const one = { collection: collection as CollectionSlug, id, req, user: req.user, overrideAccess: false, disableErrors: true, joins: WITHOUT_JOINS, depth: 0, trash: true } as const
  const [latest, stored] = [await req.payload.findByID({ ...one, draft: true }), await req.payload.findByID(one)] as unknown as (Row | null)[]
  if (!latest || !stored) return null
  const references = await referencesTo(req, id)
  const options = await optionsOf(req, id)
  const admin = req.payload.config.routes.admin
  const record = { collection, id }
  const [title, isPublic] = [String(latest.title || 'Sans titre'), stored._status === 'published' && !stored.deletedAt]
  const other = typeof searchParams?.avec === 'string' ? searchParams.avec : null
  const may = mayPublish(req.user as User | null)
  const list = `${admin}/collections/${collection}`
  const trail = [{ label: String(collectionConfig?.labels.plural), url: list }, { label: title, url: `${list}/${id}` }, { label: 'Si je la retire…' }]
  return (
    <div className="gutter--left gutter--right removal">
      <SetStepNav nav={trail} />
      <h2>Si « {title} » change d’adresse, quitte le site ou fait double emploi</h2>
      <Addresses req={req} record={record} latest={latest} stored={stored} isPublic={isPublic} />
      <References references={references} admin={admin} />
      {may ? (
        <>
          <section aria-labelledby="removal-other">
            <h3 id="removal-other">Une autre fiche prend sa place</h3>
            <PickOther options={options.filter((group) => group.collection === collection)} chosen={other} />
            {other && <Comparison req={req} record={record} other={other} count={references.length} />}
          </section>
          {isPublic && hasPage(collection) && <Archive record={record} archivedOn={stored.archivedOn as string | null} />}
          {!stored.deletedAt && (
            <section aria-labelledby="removal-withdraw">
              <h3 id="removal-withdraw">La retirer</h3>
              <WithdrawForm record={record} options={options} isPublic={isPublic} held={references.filter(({ published, slug, isInTrash }) => published?._status && !isInTrash && slug !== 'media').length} list={list} />
            </section>
          )}
        </>
      ) : <p>Pour la retirer, la remplacer ou la fusionner, adressez-vous à une personne qui publie.</p>}
    </div>
  )
}
