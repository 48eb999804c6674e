// Where the pages are kept, ready to leave: in memory, and on disk so that a start without the database still has them.
// One small interface (`get`, `set`, `remove`, `expire`): a store that several servers share could stand in its place.

/** What has this tag may show what is public no longer (`lib/freshness/tags.ts`): no copy of it may come back, even while the database is away. */
const GONE = /^gone:/

/** Pages held in memory, in bytes; those asked for least lately go first, and are read from the disk again. */
const MEMORY_BYTES = 64 * 1024 * 1024

/**
 * A prepared page and what its freshness depends on. Moments are milliseconds since 1970.
 * @typedef {import('./prepare.mjs').Prepared & {
 *   tags: string[], startedAt: number, lastModified: number, freshUntil: number, isExpired?: boolean,
 * }} Page
 */

/** @param {Page} page */
const weight = ({ bodies, tags }) =>
  Object.values(bodies).reduce((total, body) => total + body.length, 1000) + tags.reduce((total, tag) => total + tag.length, 0)

/** @param {{ disk: ReturnType<typeof import('./pagesOnDisk.mjs').pagesOnDisk> | null, memoryBytes?: number, now?: () => number }} options */
export function pageStore({ disk, memoryBytes = MEMORY_BYTES, now = Date.now }) {
  /** @type {Map<string, number>} when what each tag stands for went */
  const goneAt = new Map(disk?.gone())
  let latest = Math.max(0, ...goneAt.values())
  /** Now, and never the same moment twice: what expires in the millisecond in which a page is begun came before it, or after. */
  const moment = () => (latest = Math.max(now(), latest + 0.001))
  const startedAt = moment()
  /** @type {Map<string, Page>} */
  const held = new Map()
  /** @type {Map<string, number>} when each tag was last expired */
  const expiredAt = new Map()
  let bytes = 0
  let edition = 0

  /** @param {string} key */
  function letGo(key) {
    const page = held.get(key)
    if (!page) return
    bytes -= weight(page)
    held.delete(key)
  }

  /** @param {string} key @param {Page} page */
  function hold(key, page) {
    letGo(key)
    held.set(key, page)
    bytes += weight(page)
    for (const oldest of held.keys()) {
      if (bytes <= memoryBytes || oldest === key) break
      letGo(oldest)
    }
  }

  /** @param {Page} page */
  const showsWhatIsGone = (page) => page.tags.some((tag) => (goneAt.get(tag) ?? 0) >= page.startedAt)

  /** What an earlier process kept may have changed since, unseen. @param {Page} page */
  const isExpired = (page) => page.startedAt < startedAt || page.tags.some((tag) => (expiredAt.get(tag) ?? 0) >= page.startedAt)

  /** @param {string[]} gone */
  function forget(gone) {
    for (const tag of gone) goneAt.set(tag, moment())
    for (const [key, page] of held) if (showsWhatIsGone(page)) letGo(key)
    disk?.rememberGone(goneAt)
  }

  return {
    moment,

    /** Changes whenever anything expires: a page whose making began in an earlier edition may lack what changed. */
    edition: () => edition,

    /** @param {string} key @returns {Promise<Page | undefined>} the last good copy, expired (`isExpired`) or not */
    async get(key) {
      const page = held.get(key)
      if (page) {
        held.delete(key)
        held.set(key, page)
        return page
      }
      const read = await disk?.read(key)
      if (!read || showsWhatIsGone(read)) return undefined
      // Another request may have brought a newer one meanwhile.
      if (!held.has(key)) hold(key, { ...read, isExpired: isExpired(read) })
      return held.get(key)
    },

    /** @param {string} key @param {Page} page @param {{ onDisk: boolean }} where */
    async set(key, page, { onDisk }) {
      const there = held.get(key)
      if ((there && there.startedAt > page.startedAt) || showsWhatIsGone(page)) return
      hold(key, { ...page, isExpired: isExpired(page) })
      if (onDisk) await disk?.write(key, page)
    },

    /** @param {string} key */
    async remove(key) {
      letGo(key)
      await disk?.remove(key)
    },

    /** @param {string[]} tags */
    expire(tags) {
      edition += 1
      const changed = new Set(tags)
      for (const tag of tags) expiredAt.set(tag, moment())
      for (const page of held.values()) if (page.tags.some((tag) => changed.has(tag))) page.isExpired = true
      const gone = tags.filter((tag) => GONE.test(tag)).map((tag) => tag.replace(GONE, ''))
      if (gone.length > 0) forget(gone)
    },

    /** What is held in memory. */
    size: () => ({ pages: held.size, bytes }),
  }
}
