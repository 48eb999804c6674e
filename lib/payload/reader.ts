import type { CollectionSlug, GlobalSlug, Payload, Sort, Where } from 'payload'
import type { Config, User } from '@/lib/payload-types'
import type { PageCollection } from '@/lib/permalinks'
import { withoutHoles } from './withoutHoles'
import { WITHOUT_JOINS } from './withoutJoins'

type FindOptions = { where?: Where; sort?: Sort; depth?: number; limit?: number; select?: Record<string, true> }

/** A look at drafts: by whose rights, and the document whose page it is, whatever address it bears. */
export type Preview = { user: User; page: { collection: PageCollection; id: string } }

/** Every read below is made as an anonymous visitor: access control decides, so that a draft can't leak. */
const asVisitor = { overrideAccess: false, draft: false } as const

/** In a preview, as the member of staff who looks: access control decides all the same. */
const asStaff = (user: User) => ({ overrideAccess: false, draft: true, user: { ...user, collection: 'users' as const } })

const readable = (payload: Payload, collection: CollectionSlug, draft: object) =>
  withoutHoles(payload, payload.collections[collection].config.flattenedFields, draft as Record<string, unknown>)

/** What visitors may read: the published documents, as any of them gets them; the drafts, in a preview. */
export function readerOf(payload: Payload, preview: Preview | null = null) {
  const as = preview ? asStaff(preview.user) : asVisitor
  return {
    /** All matching documents, relations populated to `depth` (1 by default); with `select`, only these fields are there. */
    async all<C extends CollectionSlug>(collection: C, options: FindOptions = {}): Promise<Config['collections'][C][]> {
      const { limit, select, ...rest } = options
      const { docs } = await payload.find({
        collection, depth: 1, joins: WITHOUT_JOINS, ...rest, select: select as never, ...as, ...(limit ? { limit } : { pagination: false }),
      })
      return (preview ? docs.map((draft) => readable(payload, collection, draft)) : docs) as unknown as Config['collections'][C][]
    },
    async byId<C extends CollectionSlug>(collection: C, id: string): Promise<Config['collections'][C] | null> {
      const [found] = await this.all(collection, { where: { id: { equals: id } }, limit: 1 })
      return found ?? null
    },
    async bySlug<C extends CollectionSlug>(collection: C, slug: string, depth = 1): Promise<Config['collections'][C] | null> {
      if (preview?.page.collection === collection) return this.byId(collection, preview.page.id)
      const [found] = await this.all(collection, { where: { slug: { equals: slug } }, depth, limit: 1 })
      return found ?? null
    },
    async global<G extends GlobalSlug>(slug: G, depth = 1): Promise<Config['globals'][G]> {
      return (await payload.findGlobal({ slug, depth, ...asVisitor })) as unknown as Config['globals'][G]
    },
  }
}

export type Reader = ReturnType<typeof readerOf>
