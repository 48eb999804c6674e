// Next's cache (`cacheHandler` in next.config.ts). Pages are kept by the door, ready to leave (pageStore.mjs): Next keeps
// none, renders when it is asked to, and tells here what the page depends on, and which tags a publication expires. What
// pages themselves remember (`unstable_cache`) is a few bytes each, and stays here.
import { AsyncLocalStorage } from 'node:async_hooks'

/**
 * What Next says of the page being rendered.
 * @typedef {{ tags: string[] }} Rendering
 */

/** @type {AsyncLocalStorage<Rendering>} */
const rendering = new AsyncLocalStorage()
/** @type {Set<(tags: string[]) => void>} */
const listeners = new Set()

/** Runs what renders a page. @template T @param {() => Promise<T>} render @returns {Promise<{ result: T, tags: string[] }>} with the tags that Next gave the page */
export async function withTags(render) {
  /** @type {Rendering} */
  const told = { tags: [] }
  const result = await rendering.run(told, render)
  return { result, tags: told.tags }
}

/** Calls `listener` with the tags that are expired. @param {(tags: string[]) => void} listener */
export const onExpiry = (listener) => listeners.add(listener)

const TAGS = 'x-next-cache-tags'
const REMEMBERED = 2000
/** @type {Map<string, { value: object, tags: string[], lastModified: number }>} */
const remembered = new Map()

/** The methods that Next calls; one object is made for each request. */
export default class NextCache {
  /** @param {string} key */
  async get(key) {
    const found = remembered.get(key)
    return found ? { value: found.value, lastModified: found.lastModified } : null
  }

  /**
   * @param {string} key
   * @param {{ kind: string, tags?: string[], headers?: Record<string, unknown> } | null} value
   * @param {{ tags?: string[] }} context
   */
  async set(key, value, { tags = [] } = {}) {
    if (value?.kind === 'FETCH') {
      remembered.delete(key)
      remembered.set(key, { value, tags, lastModified: Date.now() })
      if (remembered.size > REMEMBERED) remembered.delete(/** @type {string} */ (remembered.keys().next().value))
      return
    }
    const told = value?.headers?.[TAGS]
    const current = rendering.getStore()
    if (current && typeof told === 'string') current.tags = told.split(',')
  }

  /** @param {string | string[]} tags */
  async revalidateTag(tags) {
    const expired = [tags].flat()
    for (const [key, entry] of remembered) if (entry.tags.some((tag) => expired.includes(tag))) remembered.delete(key)
    for (const listener of listeners) listener(expired)
  }

  resetRequestCache() {}
}
