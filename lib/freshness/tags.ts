/**
 * Which cached pages a change touches. A page remembers a tag for everything it showed; a change names the tags of
 * what it changed. Identifiers are UUIDs, unique over all collections, so they are found by their form.
 */

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

/** The document itself is shown somewhere. */
export const documentTag = (id: string): string => `doc:${id}`
/** Documents that point to this one are shown (a project's supports, a territory's experiments). */
export const referrersTag = (id: string): string => `ref:${id}`
/** All public documents of a collection are listed. */
export const listTag = (collection: string): string => `list:${collection}`
/** Next ignores a tag of more than 256 characters; addresses that begin alike are refreshed together, which harms nobody. */
const SLUG_LENGTH = 200

/** This address was looked up, whether or not something answered. */
export const slugTag = (collection: string, slug: string): string => `slug:${collection}/${slug.slice(0, SLUG_LENGTH)}`
/** What is told depends on the day: every page carries it. */
export const DAY_TAG = 'day'
/** A page made from old results while the database is away: the server does not keep it (`deploy/site/pages.mjs`). */
export const OUTDATED_TAG = 'outdated'
export const globalTag = (slug: string): string => `global:${slug}`

/** Every identifier mentioned anywhere in a value: relations populated or not, and notes inside rich text. */
export function mentionedIds(value: unknown): string[] {
  return [...new Set(JSON.stringify(value ?? null).match(UUID) ?? [])]
}

/** This permanent identifier was looked up. */
export const permanentTag = (publicId: string): string => slugTag('p', publicId)

/** A document as stored: relations as identifiers, not populated. */
export type StoredDocument = { id: string; slug?: string | null; publicId?: string | null; [field: string]: unknown }

/**
 * The tags that a public change of one document expires.
 * @param before the public document before the change, null if it was not public
 * @param after the public document after it, null if it no longer is
 */
export function changeTags(collection: string, before: StoredDocument | null, after: StoredDocument | null): string[] {
  const states = [before, after].filter((state) => state !== null)
  const tags = states.flatMap((state) => [
    documentTag(state.id),
    ...mentionedIds(state).filter((id) => id !== state.id).map(referrersTag),
    ...(state.slug ? [slugTag(collection, state.slug)] : []),
    ...(state.publicId ? [permanentTag(state.publicId)] : []),
  ])
  return states.length === 0 ? [] : [...new Set([listTag(collection), ...tags])]
}

/**
 * Beside the tags that a withdrawal expires: the server drops its copies of all that has one of them
 * (`deploy/site/pageStore.mjs`), instead of keeping them for when the database is away.
 */
export const goneTags = (tags: string[]): string[] => tags.map((tag) => `gone:${tag}`)
