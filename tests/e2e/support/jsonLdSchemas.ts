import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020'
import addFormats from 'ajv-formats'

type Schema = Record<string, unknown>

const text = { type: 'string', minLength: 1 }
const uri = { type: 'string', format: 'uri', pattern: '^https?://' }
/** ISO 8601, as precise as is known. */
const date = { type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' }
const moment = { type: 'string', format: 'date-time' }
const list = (items: Schema): Schema => ({ type: 'array', minItems: 1, items })
/** schema.org tells one from many nowhere. */
const oneOrMore = (item: Schema): Schema => ({ anyOf: [item, list(item)] })
/** A node described elsewhere: its identifier, or its type and its name. */
const pointer: Schema = { type: 'object', required: ['@id'], properties: { '@id': uri }, additionalProperties: false }
const mention = (...types: string[]): Schema => ({
  type: 'object', required: ['@type'], anyOf: [{ required: ['name'] }, { required: ['@id'] }],
  properties: { '@type': { enum: types }, '@id': uri, name: text }, additionalProperties: false,
})
const node = (type: string, required: string[], properties: Schema): Schema => ({
  type: 'object', required: ['@type', ...required], properties: { '@type': { const: type }, ...properties }, additionalProperties: false,
})
const ORGANISATIONS = ['Organization', 'NGO', 'Project']
const AREAS = ['City', 'AdministrativeArea', 'Country']

const crumb = node('ListItem', ['position', 'name', 'item'], { position: { type: 'integer', minimum: 1 }, name: text, item: uri })
const work = node('CreativeWork', ['name'], {
  name: text, publisher: mention('Organization'), url: uri, datePublished: date, archivedAt: uri,
})
const event = node('Event', ['@id', 'name'], {
  '@id': uri, name: text, description: text, startDate: date, endDate: date, organizer: text,
  location: oneOrMore(mention('Place', ...AREAS)), about: list(mention('Project')), contributor: list(mention(...ORGANISATIONS)),
})
const code = node('PropertyValue', ['propertyID', 'value'], { propertyID: text, value: text })
const area = (type: string): Schema => node(type, ['@id', 'name'], {
  '@id': uri, name: text, containedInPlace: mention(...AREAS),
  identifier: code,
})

/** What each node at the top of a page’s graph may hold: the properties that schema.org gives its type, and no other. */
const SCHEMAS: Record<string, Schema> = {
  WebSite: node('WebSite', ['@id', 'url', 'name', 'inLanguage', 'publisher'], { '@id': uri, url: uri, name: text, description: text, inLanguage: { const: 'fr' }, publisher: pointer }),
  WebPage: node('WebPage', ['url', 'name', 'inLanguage', 'isPartOf'], {
    url: uri, name: text, inLanguage: { const: 'fr' }, isPartOf: pointer, mainEntity: pointer, dateModified: moment, citation: list(work),
    breadcrumb: node('BreadcrumbList', ['itemListElement'], { itemListElement: list(crumb) }),
  }),
  NGO: node('NGO', ['@id', 'name', 'url'], { '@id': uri, name: text, url: uri, description: text, legalName: text, email: text, telephone: text, sameAs: list(uri), identifier: list(code) }),
  Project: node('Project', ['@id', 'name'], {
    '@id': uri, name: text, description: text, foundingDate: date, dissolutionDate: date,
    parentOrganization: list(mention(...ORGANISATIONS)), subOrganization: list(mention('Project')), event: list(event),
  }),
  Event: event,
  Organization: node('Organization', ['@id', 'name'], { '@id': uri, name: text, description: text, url: uri, identifier: list(code), sameAs: oneOrMore(uri) }),
  Grant: node('Grant', ['funder', 'fundedItem'], { name: text, funder: mention(...ORGANISATIONS), fundedItem: mention('Project', 'Event', 'Organization') }),
  City: area('City'),
  AdministrativeArea: area('AdministrativeArea'),
  Country: area('Country'),
}

const ajv = new Ajv2020({ allErrors: true })
addFormats.default(ajv)
const validators = new Map<string, ValidateFunction>(Object.entries(SCHEMAS).map(([type, schema]) => [type, ajv.compile(schema)]))

export type LinkedData = { '@type': string; [property: string]: unknown }

/** @returns one line an error in a node of a graph: its type, where, and why. */
export function jsonLdFaults(one: LinkedData): string[] {
  const validate = validators.get(one['@type'])
  if (!validate) return [`${one['@type']}: no schema for this type`]
  return validate(one) ? [] : validate.errors!.map(({ instancePath, message, params }) => `${one['@type']}${instancePath}: ${message} ${JSON.stringify(params)}`)
}

/** Every `@id` in a value, however deep. */
export function identifiers(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(identifiers)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inside]) => (key === '@id' ? [String(inside)] : identifiers(inside)))
}
