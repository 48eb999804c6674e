import config from '@payload-config'
import { getPayload, type Where } from 'payload'
import { mentionedIds } from '@/lib/freshness'
import type { User } from '@/lib/payload-types'
import { WITHOUT_JOINS } from '@/lib/payload/withoutJoins'
import { hasPage, pagePath } from '@/lib/permalinks'
import { PREVIEWED, type Previewed } from './previewPlace'

type Draft = { title?: string | null; slug?: string | null; updatedAt: string; _status?: string; editedBy?: { name?: string } | string | null }

/** What is said above a preview. */
export type PreviewFacts = {
  title: string
  /** Never published; published with changes that visitors don't see; or as visitors read it. */
  state: 'new' | 'changed' | 'public'
  savedAt: string
  savedBy: string | null
  formPath: string
  /** The page that visitors read; null while there is none. */
  publicPath: string | null
}

export type Unpublished = { title: string; formPath: string }

const formPath = (collection: string, id: string) => `/admin/collections/${collection}/${id}`

/** Facts about a document as its editors know it; null when there is none, or it may not be read. */
export async function previewFacts(user: User, collection: Previewed, id: string): Promise<PreviewFacts | null> {
  const payload = await getPayload({ config })
  const ask = { collection, where: { id: { equals: id } }, limit: 1, joins: WITHOUT_JOINS, overrideAccess: false } as const
  const [drafts, published] = await Promise.all([
    payload.find({ ...ask, draft: true, depth: 1, user: { ...user, collection: 'users' } }),
    payload.find({ ...ask, draft: false, depth: 0 }),
  ])
  const [draft, shown] = [drafts.docs[0], published.docs[0]] as (Draft | undefined)[]
  if (!draft) return null
  return {
    title: draft.title ?? '', savedAt: draft.updatedAt, formPath: formPath(collection, id),
    savedBy: typeof draft.editedBy === 'object' ? draft.editedBy?.name ?? null : null,
    state: !shown ? 'new' : draft._status === 'draft' ? 'changed' : 'public',
    publicPath: shown?.slug && hasPage(collection) ? pagePath(collection, shown.slug) : null,
  }
}

/** Among what a preview shows, the documents that visitors will not see yet. */
export async function unpublishedIn(user: User, page: unknown, except: string): Promise<Unpublished[]> {
  const payload = await getPayload({ config })
  const ids = mentionedIds(page).filter((id) => id !== except)
  const lists = await Promise.all(PREVIEWED.map(async (collection) => {
    const where: Where = { and: [{ id: { in: ids } }, { _status: { equals: 'draft' } }] }
    const { docs } = await payload.find({
      collection, where, depth: 0, pagination: false, joins: WITHOUT_JOINS, overrideAccess: false, user: { ...user, collection: 'users' },
    })
    return (docs as { id: string; title?: string | null }[]).map(({ id, title }) => ({ title: title || 'Sans titre', formPath: formPath(collection, id) }))
  }))
  return lists.flat()
}
