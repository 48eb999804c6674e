import type { Config } from '@/lib/payload-types'

/** Collections that starter content may fill. */
export type StarterCollection =
  | 'sources' | 'eras' | 'territories' | 'partners' | 'projects' | 'cohorts' | 'experiments' | 'milestones' | 'supports' | 'pages'
export type StarterGlobal = keyof Config['globals']

/** A document named by its collection and its key in `content/`; the loader turns it into an identifier. */
export type Ref<C extends string = StarterCollection> = { ref: C; key: string }
/** Rich text as written in `content/`, one string a block; see `text`. */
export type Text = { text: string[] }

type Documents = Config['collections']
/** The collection a document type belongs to (types are compared both ways, so that look-alikes stay apart). */
type SlugOf<D> = { [C in StarterCollection]: [D, Documents[C]] extends [Documents[C], D] ? C : never }[StarterCollection]
type Related<V> = Extract<V, { id: string; createdAt: string }>
type Empty<V> = Extract<V, null | undefined>

type Value<V> = [Related<V>] extends [never] ? PlainValue<V> : Ref<SlugOf<Related<V>>> | Empty<V>
type PlainValue<V> = V extends { root: unknown }
  ? Text
  : V extends { relationTo: infer C extends string; value: unknown }
    ? Ref<C>
    : V extends (infer Item)[]
      ? Value<Item>[]
      : V extends object
        ? Fields<V>
        : V
type Written<Key, V> = Key extends 'id' | 'publicId' | 'removalNote' | 'archivedOn' | '_status' | 'createdAt' | 'updatedAt' | 'deletedAt' | 'globalType' | 'publicAmount'
  | `${string}Earliest` | `${string}Latest`
  ? never
  : NonNullable<V> extends { hasNextPage?: boolean }
    ? never
    : Key
type Fields<T> = { [Key in keyof T as Written<Key, T[Key]>]: Value<T[Key]> }

/**
 * One document as written in `content/`: the fields of its Payload type without those the site fills by itself,
 * relations as `Ref`, rich text as `Text`. Without `slug`, its key is its slug.
 */
export type Entry<C extends StarterCollection> = Fields<Documents[C]>
export type GlobalEntry<G extends StarterGlobal> = Fields<Config['globals'][G]>

export type Entries<C extends StarterCollection = StarterCollection> = { collection: C; items: Record<string, Entry<C>> }

/** The entries of one collection, by key. A key never changes: it decides the document's permanent identifier. */
export const entries = <C extends StarterCollection>(collection: C, items: Record<string, Entry<C>>): Entries<C> => ({ collection, items })

/** One global: `export const globals = [globalEntry('site', { … }), …]`. */
export const globalEntry = <G extends StarterGlobal>(slug: G, data: GlobalEntry<G>) => ({ slug, data })

export const ref = <C extends StarterCollection>(collection: C, key: string): Ref<C> => ({ ref: collection, key })

/** Several references to one collection. */
export const refs = <C extends StarterCollection>(collection: C, ...keys: string[]): Ref<C>[] => keys.map((key) => ref(collection, key))

/**
 * Rich text, one block a string: a paragraph, or `### Titre`, `- élément de liste`, `> citation`. Inside a block:
 * `**gras**`, `*italique*`, `*en:words of another language*`, `[texte](https://…)`, and `[^source-key]` for a note that cites a source there.
 */
export const text = (...paragraphs: string[]): Text => ({ text: paragraphs })
