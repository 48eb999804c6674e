import type { Payload, SanitizedCollectionConfig, SanitizedGlobalConfig } from 'payload'
import { sheetOf, type FieldLike, type Sheet } from '@/lib/checks'

/** Collections that are checked: what visitors read, and the files that it uses. */
const isChecked = ({ slug, versions }: SanitizedCollectionConfig): boolean => Boolean(versions?.drafts) || slug === 'media'

export const checkedCollections = ({ collections }: Payload): SanitizedCollectionConfig[] =>
  Object.values(collections).map(({ config }) => config).filter(isChecked)

/** The settings of the site; what the queue notes for itself is none. */
export const checkedGlobals = ({ config }: Payload): SanitizedGlobalConfig[] => config.globals.filter(({ slug }) => !slug.startsWith('payload-'))

const sheets = new WeakMap<object, Sheet[]>()

/** The model of a collection or a global as the rules see it, read once. */
export function sheetFor(config: { fields: unknown }): Sheet[] {
  const sheet = sheets.get(config) ?? sheetOf(config.fields as readonly FieldLike[])
  sheets.set(config, sheet)
  return sheet
}
