import { unstable_cache } from 'next/cache'
import { cache } from 'react'
import { DAY_TAG, documentTag, lastGood, mentionedIds, OUTDATED_TAG } from '@/lib/freshness'
import { inTime } from './inTime'
import { currentPreview } from './preview'
import { reader, type Reader } from './reader'

/** Next keeps 128 tags per call. */
const TAGS_PER_CALL = 100

/**
 * Attaches tags to the page being rendered, so that a change of what it shows expires it. A cached function is the one
 * way the classic model of Next offers; under `use cache` this becomes `cacheTag(...tags)`.
 */
async function rememberTags(tags: string[]): Promise<void> {
  for (let start = 0; start < tags.length; start += TAGS_PER_CALL) {
    const some = tags.slice(start, start + TAGS_PER_CALL)
    await unstable_cache(async () => null, ['tags', ...some], { tags: some })()
  }
}

type Read<T> = {
  value: T
  /** What the page depends on beside the documents it shows: lists, addresses, referrers. */
  tags: string[]
  /** False for whole lists, whose list tags already cover every document shown. */
  byDocument?: boolean
}

/**
 * Makes a read of the database usable by pages: read once per request, remembered by tags, and answered from its last
 * good result while the database is down. In a preview nothing is remembered.
 */
export function query<Args extends string[], T>(name: string, read: (from: Reader, ...args: Args) => Promise<Read<T>>) {
  return cache(async (...args: Args): Promise<T> => {
    const preview = currentPreview()
    if (preview) return (await read(await reader(preview), ...args)).value
    let isOld = false
    const { value, tags, byDocument = true } = await lastGood(
      [name, ...args].join(' '), () => inTime(async () => read(await reader(), ...args)),
      // Anyone can ask for addresses that never were: remembering them would make the real pages be forgotten.
      (result) => result.value !== null, () => (isOld = true),
    )
    const shown = byDocument ? mentionedIds(value).map(documentTag) : []
    await rememberTags([...new Set([DAY_TAG, ...(isOld ? [OUTDATED_TAG] : []), ...tags, ...shown])])
    return value
  })
}
