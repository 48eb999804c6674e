import { ref, type Entries, type Ref, type StarterCollection, type Text } from './define'
import { notesIn, toRichText } from './richText'

/** A reference that leads nowhere: its message names the file, the entry and what it points to. */
export class MissingReference extends Error {
  override name = 'MissingReference'
}

export type FindId = (reference: Ref) => string

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const isRef = (value: unknown): value is Ref => isObject(value) && typeof value.ref === 'string' && typeof value.key === 'string'
const isText = (value: unknown): value is Text => isObject(value) && Array.isArray(value.text)

/** `projects/voxe`: how records, references and messages name an entry. */
export const nameOf = (collection: string, key: string): string => `${collection}/${key}`
export const nameOfRef = ({ ref: collection, key }: Ref): string => nameOf(collection, key)

/** Every reference in an entry, the source notes of its texts included. */
export function referencesIn(value: unknown): Ref[] {
  if (isRef(value)) return [value]
  if (isText(value)) return notesIn(value).map((key) => ref('sources', key))
  if (Array.isArray(value)) return value.flatMap(referencesIn)
  return isObject(value) ? Object.values(value).flatMap(referencesIn) : []
}

/** The one field that may point to several collections: Payload wants to be told which. */
const POLYMORPHIC = 'supported'

/** An entry as Payload takes it: references become identifiers, texts the editor's state. */
export function resolve(value: unknown, find: FindId): unknown {
  if (isRef(value)) return find(value)
  if (isText(value)) return toRichText(value, (key) => find(ref('sources', key)))
  if (Array.isArray(value)) return value.map((item) => resolve(item, find))
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).filter(([, inner]) => inner !== undefined).map(([field, inner]) =>
      field === POLYMORPHIC && isRef(inner)
        ? [field, { relationTo: inner.ref, value: find(inner) }]
        : [field, resolve(inner, find)],
    ),
  )
}

/** @throws {MissingReference} listing every reference to an entry that does not exist. */
export function checkReferences(content: readonly Entries[], globals: readonly { slug: string; data: unknown }[]): void {
  const known = new Set(content.flatMap(({ collection, items }) => Object.keys(items).map((key) => nameOf(collection, key))))
  const places = [
    ...content.flatMap(({ collection, items }) => Object.entries(items).map(([key, entry]) => ({ file: collection as StarterCollection | 'globals', key, entry: entry as unknown }))),
    ...globals.map(({ slug, data }) => ({ file: 'globals' as const, key: slug, entry: data })),
  ]
  const wrong = places.flatMap(({ file, key, entry }) =>
    referencesIn(entry).map(nameOfRef).filter((name) => !known.has(name))
      .map((name) => `content/${file}.ts, « ${key} » : il n’y a pas de fiche ${name}.`),
  )
  if (wrong.length > 0) throw new MissingReference([...new Set(wrong)].join('\n'))
}
