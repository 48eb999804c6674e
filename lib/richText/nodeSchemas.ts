import { z } from 'zod'
import { isKeepable } from '@/lib/links/linkTarget'
import { FORMATS, LANGUAGES, LINKED, SHOWN, SOURCE_NOTE } from './grammar'

/** Marks the one refusal that is not of form but of address. */
export const BAD_LINK = 'bad-link'

/** What PostgreSQL and browsers can’t keep: control characters but tab and line feed, halves of a letter. */
// oxlint-disable-next-line no-control-regex -- they are what is taken out
const UNKEEPABLE = /[\u0000-\u0008\u000B-\u001F\u007F]/g
const clean = (text: string): string => text.replace(UNKEEPABLE, '').replace(/\p{Surrogate}/gu, '\uFFFD')

// What only dresses a node is put right rather than refused: a text pasted from elsewhere comes with all sorts of it.
const whole = (from: number, to: number, otherwise: number) => z.int().min(from).max(to).optional().catch(otherwise)
const dress = {
  version: whole(1, 3, 1),
  direction: z.enum(['ltr', 'rtl']).nullable().optional().catch(null),
  format: z.literal('').optional().catch(''),
  indent: whole(0, 40, 0),
  textFormat: z.int().transform((bits) => bits & FORMATS).optional().catch(0),
  textStyle: z.literal('').optional().catch(''),
}
const letters = {
  version: whole(1, 3, 1),
  detail: whole(0, 3, 0),
  format: z.int().transform((bits) => bits & FORMATS).optional().catch(0),
  mode: z.enum(['normal', 'token', 'segmented']).optional().catch('normal'),
  style: z.literal('').optional().catch(''),
  $: z.object({ lang: z.enum(LANGUAGES) }).optional().catch(undefined),
}

const id = z.string().regex(/^[\w-]{1,64}$/)
const OUR_RANK = { h1: 'h3', h2: 'h3', h3: 'h3', h4: 'h4', h5: 'h4', h6: 'h4' } as const

/** How a document is pointed to: by its identifier, or by itself once Payload has put it there. */
const pointer = (records: boolean) => {
  // Any other would be a question that PostgreSQL refuses.
  const own = z.guid()
  const record = z.looseObject({ id: own })
  return z.union([own, records ? record : record.transform((found) => found.id)])
}

/** A list from which nothing was chosen yet sends an empty text. */
const chosen = (records: boolean) => z.preprocess((value) => (value === '' ? null : value), pointer(records).nullable().optional())

function linkFields(records: boolean) {
  return z.object({
    linkType: z.enum(['custom', 'internal']).optional().catch('custom'),
    url: z.string().max(2000, { error: BAD_LINK }).refine(isKeepable, { error: BAD_LINK }).nullable().optional(),
    newTab: z.boolean().nullable().optional().catch(false),
    doc: z.object({ relationTo: z.enum(LINKED), value: chosen(records) }).nullable().optional().catch(null),
  })
}

/** A picture that is on its way: the editor puts the file in its place when it has come. */
const pending = z.object({ formID: id, src: z.string().max(1_500_000).regex(/^(?:https?:|blob:|data:image\/(?:png|jpeg|gif|webp);base64,|$)/).optional().catch('') }).optional().catch(undefined)

export type Holds = 'blocks' | 'items' | 'inline'
/** `block` stands in a text, `item` in a list, `inline` in a sentence; `anywhere`: a picture, alone or in an item. */
export type Place = 'block' | 'item' | 'inline' | 'anywhere'
export type Kind = { schema: z.ZodType<Record<string, unknown>>; place: Place; holds?: Holds }

const node = <Shape extends z.ZodRawShape>(type: string, shape: Shape) => z.object({ type: z.literal(type), ...shape })

/**
 * The closed list: every node that the editor knows, with every property that it may have. What is not here is not kept.
 * `children` are read apart (`readRichText.ts`).
 */
function kindsOf(records: boolean): ReadonlyMap<string, Kind> {
  const link = { ...dress, id: id.optional().catch(undefined), fields: linkFields(records) }
  return new Map<string, Kind>(Object.entries({
    text: { place: 'inline', schema: node('text', { ...letters, text: z.string().transform(clean) }) },
    tab: { place: 'inline', schema: node('tab', { ...letters, text: z.literal('\t').catch('\t') }) },
    linebreak: { place: 'inline', schema: node('linebreak', { version: whole(1, 3, 1) }) },
    paragraph: { place: 'block', holds: 'inline', schema: node('paragraph', dress) },
    heading: { place: 'block', holds: 'inline', schema: node('heading', { ...dress, tag: z.enum(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']).transform((rank) => OUR_RANK[rank]) }) },
    quote: { place: 'block', holds: 'inline', schema: node('quote', dress) },
    list: {
      place: 'block', holds: 'items',
      schema: node('list', { ...dress, listType: z.enum(['bullet', 'number', 'check']).catch('bullet'), tag: z.enum(['ul', 'ol']).optional(), start: whole(1, 1_000_000, 1) })
        .transform(({ listType, ...more }) => (listType === 'number' ? { ...more, listType, tag: 'ol' } : { ...more, listType: 'bullet', tag: 'ul' })),
    },
    listitem: { place: 'item', holds: 'inline', schema: node('listitem', { ...dress, value: whole(1, 1_000_000, 1), checked: z.boolean().optional().catch(undefined) }) },
    link: { place: 'inline', holds: 'inline', schema: node('link', link) },
    autolink: { place: 'inline', holds: 'inline', schema: node('autolink', link) },
    upload: {
      place: 'anywhere',
      schema: node('upload', {
        version: whole(1, 3, 3), format: z.literal('').optional().catch(''), id: id.optional().catch(undefined), pending,
        relationTo: z.enum(SHOWN).optional(), value: chosen(records), fields: z.object({}).nullable().optional().catch(null),
      }),
    },
    inlineBlock: {
      place: 'inline',
      schema: node('inlineBlock', {
        version: whole(1, 3, 1),
        fields: z.object({
          id: id.optional(), blockType: z.literal(SOURCE_NOTE), blockName: z.string().max(200).transform(clean).nullable().optional().catch(''),
          source: chosen(records), detail: z.string().max(2000).transform(clean).nullable().optional(),
        }),
      }),
    },
  } satisfies Record<string, Kind>))
}

const WITH_IDS = kindsOf(false)
const WITH_RECORDS = kindsOf(true)

export const kinds = (records: boolean): ReadonlyMap<string, Kind> => (records ? WITH_RECORDS : WITH_IDS)
