import type { FlattenedField, Payload } from 'payload'
import { type Collection, PRIVATE_FIELDS, TABLE } from '@/lib/roles/table'
import { DAYS, NUMBERS, TEXTS } from './worlds'

export type Breadth = 'secrets' | 'everything'

/** What tells most of a document that one reaches through another. */
const TELLING = ['title', 'slug', '_status', 'deletedAt', 'email', 'name']
const EQUAL = ['equals', 'not_equals', 'in']
const OPERATORS: Record<string, string[]> = {
  text: [...EQUAL, 'like', 'contains', 'greater_than', 'exists'], number: [...EQUAL, 'greater_than', 'less_than_equal', 'exists'], date: [...EQUAL, 'greater_than', 'less_than', 'exists'],
}
const FEW = ['equals', 'greater_than', 'exists']

type Place = { path: string; type: string }

const kindOf = (type: string): string => (type === 'number' || type === 'date' ? type : 'text')
const valuesOf = (path: string, type: string): readonly (string | number)[] =>
  path.endsWith('email') ? [`${TEXTS[0]}@exemple.test`] : kindOf(type) === 'number' ? [500_000, NUMBERS[0]] : kindOf(type) === 'date' ? ['2035-01-01', DAYS[0]] : ['mm', TEXTS[0]]

/** Every path by which one may ask, those through relations and joins included, one step far. */
function placesIn(payload: Payload, slug: string, breadth: Breadth): Place[] {
  const hidden = (where: string): string[] => Object.keys(PRIVATE_FIELDS[where as Collection] ?? {})
  const isAsked = (where: string, path: string) => breadth === 'everything' || hidden(where).includes(path) || TELLING.includes(path)
  const walk = (where: string, fields: FlattenedField[], prefix: string, steps: number): Place[] => fields.flatMap((field): Place[] => {
    const path = `${prefix}${field.name}`
    const local = path.split('.').slice(steps).join('.')
    const here = isAsked(where, local) ? [{ path, type: field.type }] : []
    if ('flattenedFields' in field && field.flattenedFields) return [...here, ...walk(where, field.flattenedFields, `${path}.`, steps)]
    const to = field.type === 'join' ? field.collection : field.type === 'relationship' || field.type === 'upload' ? field.relationTo : []
    if (steps > 0) return here
    return [...here, ...[to].flat().flatMap((other) => {
      const depth = path.split('.').length
      return (payload.collections[other]?.config.flattenedFields ?? []).filter(({ name }) => hidden(other).includes(name) || TELLING.includes(name)).map(({ name, type }) => ({ path: `${path}.${name}`, type, depth }))
    })]
  })
  const all = walk(slug, payload.collections[slug as Collection].config.flattenedFields, '', 0)
  return [...new Map(all.map((place) => [place.path, place])).values()]
}

/** Everything that one may ask of a collection over REST, as paths under /api. */
export function questionsOf(payload: Payload, slug: Collection, breadth: Breadth): string[] {
  const { config } = payload.collections[slug]
  const places = placesIn(payload, slug, breadth)
  const ask = (query: string, base: string = slug) => `${base}?${query}`
  const ways = breadth === 'everything' ? ['', 'draft=true', 'trash=true', 'draft=true&trash=true'] : ['', 'draft=true&trash=true']
  const whole = ways.flatMap((way) => [0, 1, 2, 3].map((depth) => ask(`${way}&depth=${depth}&limit=0`)))
  const paged = ['limit=1&page=2', 'limit=0&page=2', 'limit=1&sort=-updatedAt'].map((query) => ask(query))
  const filters = places.flatMap(({ path, type }) => {
    const operators = breadth === 'everything' ? OPERATORS[kindOf(type)]! : FEW
    return operators.flatMap((operator) => (operator === 'exists' ? ['true'] : valuesOf(path, type)).flatMap((value) => {
      const where = `where[${path}][${operator}]=${encodeURIComponent(String(value))}`
      return [ask(`${where}&depth=0&limit=0`), ...(breadth === 'everything' ? [ask(where, `${slug}/count`), ask(`where[or][0][and][0]${where.slice(5)}&depth=0&draft=true&trash=true&limit=1`)] : [])]
    }))
  })
  const sorts = places.flatMap(({ path }) => [path, `-${path}`].map((sort) => ask(`sort=${sort}&depth=0&limit=0&draft=true&trash=true`)))
  const selects = places.filter(({ path }) => !path.includes('.')).flatMap(({ path }) => [ask(`select[${path}]=true&depth=1&limit=0`), ...Object.keys(TABLE).map((other) => ask(`populate[${other}][${path}]=true&depth=2&limit=0`)).slice(0, breadth === 'everything' ? undefined : 3)])
  const joins = config.flattenedFields.filter(({ type }) => type === 'join').flatMap((join) => {
    const { name, collection } = join as unknown as { name: string; collection: string | string[] }
    return [collection].flat().flatMap((other) => [...Object.keys(PRIVATE_FIELDS[other as Collection] ?? {}), 'title', '_status'].flatMap((path) => [
      ask(`joins[${name}][sort]=-${path}&joins[${name}][limit]=0&depth=1`), ask(`joins[${name}][where][${path}][greater_than]=mm&joins[${name}][count]=true&depth=1`), ask(`joins[${name}][where][${path}][exists]=true&joins[${name}][count]=true&depth=0`),
    ]))
  })
  const versions = config.versions ? ['', 'where[version.title][equals]=aa-sentinelle', 'sort=-version.title', ...places.filter(({ path }) => PRIVATE_FIELDS[slug]?.[path]).map(({ path }) => `sort=version.${path}`)].map((query) => ask(`${query}&depth=1&limit=0`, `${slug}/versions`)) : []
  return [...whole, ...paged, ...filters, ...sorts, ...selects, ...joins, ...versions, ask('where[id][exists]=true', `${slug}/count`)]
}

/** And of what is beside the collections. */
export const questionsBeside = (globals: string[]): string[] => [
  ...globals.flatMap((slug) => [0, 3].flatMap((depth) => [`globals/${slug}?depth=${depth}&draft=true`, `globals/${slug}/versions?depth=${depth}&limit=0`])),
  'access', 'payload-preferences?limit=0', 'payload-locked-documents?limit=0&depth=3', 'payload-jobs?limit=0', 'payload-migrations?limit=0', 'users/me?depth=3', 'payload-kv?limit=0',
]
