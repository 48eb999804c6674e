import type { CollectionSlug, GlobalSlug, Payload, Sort, Where } from 'payload'
import type { Config } from '@/lib/payload-types'
import { WITHOUT_JOINS } from './withoutJoins'

type FindOptions = { where?: Where; sort?: Sort; depth?: number; limit?: number; select?: Record<string, true> }

/** Every read below is made as an anonymous visitor: access control decides, so that a draft can't leak. */
const asVisitor = { overrideAccess: false, draft: false } as const

/** What visitors may read: the published documents, as any of them gets them. */
export function readerOf(payload: Payload) {
  return {
    /** All matching documents, relations populated to `depth` (1 by default); with `select`, only these fields are there. */
    async all<C extends CollectionSlug>(collection: C, options: FindOptions = {}): Promise<Config['collections'][C][]> {
      const { limit, select, ...rest } = options
      const { docs } = await payload.find({
        collection, depth: 1, joins: WITHOUT_JOINS, ...rest, select: select as never, ...asVisitor, ...(limit ? { limit } : { pagination: false }),
      })
      return docs as unknown as Config['collections'][C][]
    },
    async bySlug<C extends CollectionSlug>(collection: C, slug: string, depth = 1): Promise<Config['collections'][C] | null> {
      const [found] = await this.all(collection, { where: { slug: { equals: slug } }, depth, limit: 1 })
      return found ?? null
    },
    async global<G extends GlobalSlug>(slug: G, depth = 1): Promise<Config['globals'][G]> {
      return (await payload.findGlobal({ slug, depth, ...asVisitor })) as unknown as Config['globals'][G]
    },
  }
}

export type Reader = ReturnType<typeof readerOf>
