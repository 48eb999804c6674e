import type { lexicalEditor } from '@payloadcms/richtext-lexical'
import { isDeepStrictEqual } from 'node:util'
import { ValidationError, type RichTextAdapter } from 'payload'
import { excessOf, sentenceOf } from '@/lib/richText/faults'
import { measure } from '@/lib/richText/limits'
import { readRichText } from '@/lib/richText/readRichText'

type Hooks = NonNullable<RichTextAdapter['hooks']>
type Hook<Name extends keyof Hooks> = NonNullable<Hooks[Name]>[number]

/**
 * What is wrong with a text that someone wants to keep, in French; null when nothing is. Deep and huge ones are known before
 * anything else reads them.
 */
export function writtenFault(value: unknown): string | null {
  const excess = excessOf(measure((value as { root?: unknown } | null | undefined)?.root))
  if (excess) return excess
  const [fault] = readRichText(value).faults
  return fault ? sentenceOf(fault) : null
}

/**
 * On every write, drafts and automatic saves too, which Payload does not validate: nothing but what the editor knows is kept.
 * What was there before may stay, were it too long by now: a record can always be put in the trash.
 */
export const keepTheList: Hook<'beforeValidate'> & Hook<'beforeChange'> = ({ collection, field, global, path, previousSiblingDoc, req, value }) => {
  // Not `previousValue`: before the validation, Payload 3.90 gives the new value there.
  const previous: unknown = previousSiblingDoc?.[field.name ?? '']
  if (value === null || value === undefined || isDeepStrictEqual(value, previous)) return value
  const fault = writtenFault(value)
  if (fault) {
    const label = typeof field.label === 'string' ? field.label : field.name
    throw new ValidationError({ collection: collection?.slug, global: global?.slug, errors: [{ path: path.join('.'), label, message: fault }], req }, req.t)
  }
  return readRichText(value).value
}

const SAID = new Set<string>()
const MOST_SAID = 1000

/** On every reading: what the database should not hold reaches no page, form or list; it is told once in the journal. */
export const readTheList: Hook<'afterRead'> = ({ collection, field, global, originalDoc, req, value }) => {
  if (value === null || value === undefined) return value
  const read = readRichText(value)
  if (read.faults.length > 0) {
    const place = `${collection?.slug ?? global?.slug} ${originalDoc?.id ?? ''} ${field.name}`
    if (!SAID.has(place) && SAID.size < MOST_SAID) {
      SAID.add(place)
      req.payload.logger.warn({ msg: 'A stored text holds what the editor does not know: it was left out', place, faults: read.faults.slice(0, 5).map(({ kind }) => kind) })
    }
  }
  return read.value
}

/** Payload’s own comparison puts the HTML that it makes of each node into the page (docs/decisions/0040): it is not even shipped. */
const THEIR_DIFF = '@payloadcms/richtext-lexical/rsc#LexicalDiffComponent'
const OUR_DIFF = '/app/(payload)/_admin/richText/TextDiff#TextDiff'

/** An editor whose texts hold nothing but the closed list (`lib/richText/nodeSchemas.ts`), however they come and go. */
export const closedEditor = (provider: ReturnType<typeof lexicalEditor>): ReturnType<typeof lexicalEditor> => async (options) => {
  const adapter = await provider(options)
  const { beforeValidate = [], beforeChange = [], afterRead = [], ...hooks } = adapter.hooks ?? {}
  return {
    ...adapter,
    DiffComponent: OUR_DIFF,
    generateImportMap: (map) => {
      adapter.generateImportMap?.({ ...map, addToImportMap: (component) => (component === THEIR_DIFF ? undefined : map.addToImportMap(component)) })
      map.addToImportMap(OUR_DIFF)
    },
    hooks: { ...hooks, beforeValidate: [keepTheList, ...beforeValidate], beforeChange: [keepTheList, ...beforeChange], afterRead: [readTheList, ...afterRead] },
  }
}
