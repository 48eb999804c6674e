import { validOperators } from 'payload/shared'
import type { CollectionSlug, FlattenedField, Payload } from 'payload'
import type { Answer, Asking } from './doors'

/** A field of a collection, wherever it is: how a filter names it, and how a document holds a value in it. */
export type Place = { path: string; kind: string; holding: ((value: unknown) => object) | null }

const within = (holding: Place['holding'], wrap: (inside: object) => unknown, name: string): Place['holding'] =>
  holding && ((value) => ({ [name]: wrap(holding(value)) }))

function placesIn(payload: Payload, fields: FlattenedField[], hops: number): Place[] {
  return fields.flatMap((field): Place[] => {
    const { name, type } = field
    const many = 'hasMany' in field && field.hasMany ? ' many' : ''
    const own: Place = { path: name, kind: `${type}${many}${'relationTo' in field && Array.isArray(field.relationTo) ? ' poly' : ''}`, holding: type === 'join' ? null : (value) => ({ [name]: value }) }
    const under = (places: Place[], hold: (place: Place) => Place['holding']) =>
      places.map((place) => ({ path: `${name}.${place.path}`, kind: `${type}>${place.kind}`, holding: hold(place) }))
    if ('flattenedFields' in field) {
      return [own, ...under(placesIn(payload, field.flattenedFields, hops), ({ holding }) => within(holding, (inside) => (type === 'array' ? [inside] : inside), name))]
    }
    const related = type === 'join' ? field.collection : (type === 'relationship' || type === 'upload') ? field.relationTo : null
    if (typeof related !== 'string' || hops === 0) return [own]
    return [own, ...under(placesIn(payload, payload.collections[related as CollectionSlug].config.flattenedFields, hops - 1), () => null)]
  })
}

/** Every field of a collection, and of what it points to. */
const placesOf = (payload: Payload, slug: CollectionSlug): Place[] => placesIn(payload, payload.collections[slug].config.flattenedFields, 1)

/** Of many places, one of each kind. */
const oneOfEach = <T extends Place>(places: T[]): T[] => [...new Map(places.map((place) => [place.kind, place])).values()]

const OPERATORS = [...validOperators, 'constructor', 'nope']

/** As a filter writes them: words, numbers, moments, identifiers, nothing, and what no column holds. */
const ASKED = ['=a', '=1', '=-1e400', '=true', '=2012-01-01', '=99999-99-99', '=0190a1b2-0000-7000-8000-000000000000', '=null', '=', '=%00', '=a%2Cb', '[]=a&{}[]=1', '[x]=1', '[relationTo]=projects&{}[value]=1']

/** What no form would send. */
const SENT: unknown[] = [
  { a: 1 }, 'a\u0000b', 'a\ud800b', 5, -1, 1e308, true, [1], [[]], [null], ['a'], [{}], 'hier', '13/02/2013', '99999-01-01', '', {}, [{ id: 'a' }], { relationTo: 'nope', value: 'x' }, { relationTo: 'constructor', value: 1 },
  '0190a1b2-0000-7000-8000-000000000000', { root: null },
]

export type Ask = (method: string, path: string, asking?: Asking) => Promise<Answer>
type Asked = [method: string, path: string, asking?: Asking]
/** Everything, or one field of each kind with some of the values, each in its turn. */
type Extent = { few: boolean }

const everyPlace = (payload: Payload, { few }: Extent) => {
  const all = (Object.keys(payload.collections) as CollectionSlug[]).flatMap((slug) => placesOf(payload, slug).map((place) => ({ ...place, slug })))
  return few ? oneOfEach(all) : all
}
const some = <T>(values: T[], number: number, turn: number): T[] => Array.from({ length: number }, (_, place) => values[(turn * number + place) % values.length]!)

/** Filters: every comparison with every field. */
export function questions(payload: Payload, extent: Extent): Asked[] {
  let turn = 0
  return everyPlace(payload, extent).flatMap(({ slug, path }) => OPERATORS.flatMap((operator) => {
    const name = `where[${path}][${operator}]`
    return (extent.few ? some(ASKED, 2, turn++) : ASKED).map((value): Asked => ['GET', `${slug}?depth=0&limit=1&${name}${value.replaceAll('{}', name)}`])
  }))
}

/** Drafts with a wrong value in every field. */
export function writes(payload: Payload, extent: Extent): Asked[] {
  let turn = 0
  return everyPlace(payload, extent).flatMap(({ slug, holding, kind }) => (holding === null ? [] : (extent.few && kind.includes('>') ? some(SENT, 5, turn++) : SENT)
    .map((value): Asked => ['POST', `${slug}?draft=true&depth=0`, { body: holding(value) }])))
}

/** Those of many requests that the server did not manage. */
export async function failing(ask: Ask, requests: Asked[]): Promise<string[]> {
  const wrong: string[] = []
  for (let from = 0; from < requests.length; from += 6) {
    const together = requests.slice(from, from + 6)
    const answers = await Promise.all(together.map((asked) => ask(...asked)))
    answers.forEach(({ status }, place) => {
      const [method, path, asking] = together[place]!
      if (status >= 500) wrong.push(`${status} ${method} ${path} ${JSON.stringify(asking?.body ?? '')}`)
    })
  }
  return wrong
}
