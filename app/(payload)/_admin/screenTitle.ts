import config from '@payload-config'
import { headers } from 'next/headers'
import { type CollectionSlug, executeAuthStrategies, getPayload } from 'payload'

/** What a tab shows of its document; the form itself needs no word. */
const TABS: Record<string, string> = { versions: 'versions', retirer: 'si je la retire' }
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * What tells the tabs of a browser apart: « Voxe.org – Projet », where Payload says « Modification en cours - Projet » for all.
 * @param segments of the address, below /admin
 * @returns null where the screen is not of one document, or of one that this person may not read
 */
export async function screenTitle(segments: string[]): Promise<string | null> {
  const [room, slug, ...rest] = segments
  const [id, tab, version] = rest[0] === 'trash' ? rest.slice(1) : rest
  const payload = await getPayload({ config })
  const collection = payload.config.collections.find((one) => one.slug === slug)
  if (room !== 'collections' || !collection || !id || !UUID.test(id)) return null
  const { user } = await executeAuthStrategies({ headers: await headers(), payload })
  if (!user) return null
  const useAsTitle = collection.admin.useAsTitle ?? 'id'
  const document = await payload.findByID({
    collection: slug as CollectionSlug, id, user, overrideAccess: false, disableErrors: true, draft: Boolean(collection.versions?.drafts), trash: true, depth: 0,
    select: { [useAsTitle]: true } as never,
  })
  if (!document) return null
  const title = (document as unknown as Record<string, unknown>)[useAsTitle]
  const kind = collection.labels.singular
  const part = version ? 'une version' : tab && (Object.hasOwn(TABS, tab) ? TABS[tab] : tab)
  return [typeof title === 'string' && title.trim() ? title.trim() : 'Sans titre', part, typeof kind === 'string' && kind].filter(Boolean).join(' – ')
}
