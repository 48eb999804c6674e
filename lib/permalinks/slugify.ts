import { withoutAccents } from '../typography/withoutAccents'

/**
 * Turns a French title into the last part of an address: lower-case ASCII letters, digits and single hyphens.
 * Elided articles stay joined by a hyphen (« L’idée » → `l-idee`). May be empty when nothing usable is left.
 */
export function slugify(title: string): string {
  return withoutAccents(title)
    .replace(/&/g, ' et ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '')
}

/** What a slug typed by hand must look like. */
export const SLUG_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
