import { formatNames, type CollectionSlug, type GlobalSlug, type Payload, type Where } from 'payload'
import type { User } from '@/lib/payload-types'
import type { Answer, openGraphql, openRest } from './doors'

/** Who asks; nobody when there is no account. */
export type Asker = { user: User & { collection: 'users' }; token: string } | null
export type Verdict = 'allowed' | 'refused'
type Options = { draft?: boolean; trash?: boolean }

/** One way into the program: what each answers to the same questions is compared with the table of rights. */
export type Door = {
  create: (asker: Asker, slug: CollectionSlug, data: object) => Promise<Verdict>
  read: (asker: Asker, slug: CollectionSlug, id: string) => Promise<Verdict>
  readVersions: (asker: Asker, slug: CollectionSlug, id: string) => Promise<Verdict>
  update: (asker: Asker, slug: CollectionSlug, id: string, data: object, options?: Options) => Promise<Verdict>
  remove: (asker: Asker, slug: CollectionSlug, id: string) => Promise<Verdict>
  readGlobal: (asker: Asker, slug: GlobalSlug) => Promise<Verdict>
  updateGlobal: (asker: Asker, slug: GlobalSlug, data: object) => Promise<Verdict>
  /** The identifiers found, in order, with what is shown of one field; null when the question itself is refused. */
  find: (asker: Asker, slug: CollectionSlug, ask: { where?: Where; sort?: string; path?: string }) => Promise<{ ids: string[]; shown: string } | null>
}

const REFUSALS = [401, 403, 404]
/** A file is asked for once access is given: then the door was open. */
const OPEN = /No files were uploaded|Choisissez d’abord un fichier|field is invalid: file\b/

function judge(status: number, message = ''): Verdict {
  if (status < 400 || OPEN.test(message)) return 'allowed'
  if (REFUSALS.includes(status)) return 'refused'
  throw new Error(`Neither done nor refused: ${status} ${message}`)
}

const attempt = (work: Promise<unknown>): Promise<Verdict> =>
  work.then(() => 'allowed', (error: { status?: number; message: string }) => judge(error.status ?? 500, error.message))

export function localDoor(payload: Payload): Door {
  const as = (asker: Asker) => ({ overrideAccess: false, user: asker?.user, depth: 0 }) as const
  return {
    create: (asker, collection, data) => attempt(payload.create({ collection, ...as(asker), draft: true, data: data as never })),
    read: (asker, collection, id) => attempt(payload.findByID({ collection, id, ...as(asker) })),
    readVersions: (asker, collection, id) => attempt(payload.findVersions({ collection, where: { parent: { equals: id } }, ...as(asker) })),
    update: (asker, collection, id, data, options = {}) => attempt(payload.update({ collection, id, ...as(asker), ...options, data: data as never })),
    remove: (asker, collection, id) => attempt(payload.delete({ collection, id, ...as(asker) })),
      readGlobal: (asker, slug) => attempt(payload.findGlobal({ slug, ...as(asker) })),
    updateGlobal: (asker, slug, data) => attempt(payload.updateGlobal({ slug, ...as(asker), data: data as never })),
    find: (asker, collection, { where, sort }) => payload.find({ collection, ...as(asker), where, sort, pagination: false })
      .then(({ docs }) => ({ ids: docs.map(({ id }) => String(id)), shown: JSON.stringify(docs) }), () => null),
  }
}

const query = (where: Where, prefix = 'where'): string[] => Object.entries(where).flatMap(([key, value]) =>
  value && typeof value === 'object' && !Array.isArray(value) ? query(value as Where, `${prefix}[${key}]`) : [`${prefix}[${key}]=${encodeURIComponent(String(value))}`])

export function restDoor(rest: Awaited<ReturnType<typeof openRest>>): Door {
  const judged = ({ status, body }: Answer) => judge(status, body.errors?.[0]?.message)
  const ask = async (asker: Asker, method: string, path: string, body?: object) => judged(await rest(method, path, { token: asker?.token, body }))
  const flags = (options: Options = {}) => new URLSearchParams(Object.entries(options).map(([key, value]) => [key, String(value)])).toString()
  return {
    create: (asker, slug, data) => ask(asker, 'POST', `${slug}?draft=true`, data),
    read: (asker, slug, id) => ask(asker, 'GET', `${slug}/${id}?depth=0`),
    readVersions: (asker, slug, id) => ask(asker, 'GET', `${slug}/versions?depth=0&where[parent][equals]=${id}`),
    update: (asker, slug, id, data, options) => ask(asker, 'PATCH', `${slug}/${id}?depth=0&${flags(options)}`, data),
    remove: (asker, slug, id) => ask(asker, 'DELETE', `${slug}/${id}?depth=0`),
      readGlobal: (asker, slug) => ask(asker, 'GET', `globals/${slug}?depth=0`),
    updateGlobal: (asker, slug, data) => ask(asker, 'POST', `globals/${slug}?depth=0`, data),
    find: async (asker, slug, { where, sort }) => {
      const { status, body } = await rest('GET', `${slug}?${[...query(where ?? {}), ...(sort ? [`sort=${sort}`] : []), 'depth=0', 'limit=0'].join('&')}`, { token: asker?.token })
      return status < 400 ? { ids: (body.docs as { id: string }[]).map(({ id }) => id), shown: JSON.stringify(body.docs) } : null
    },
  }
}

export function graphqlDoor(graphql: Awaited<ReturnType<typeof openGraphql>>): Door {
  const names = (slug: string) => {
    const { singular, plural } = formatNames(slug)
    return { singular, plural: singular === plural ? `all${singular}` : plural }
  }
  const ask = async (asker: Asker, text: string, variables: object = {}): Promise<Verdict> => {
    const { body } = await graphql(text, { token: asker?.token, variables })
    const error = body.errors?.[0] as { message: string; extensions?: { statusCode?: number } } | undefined
    return error ? judge(error.extensions?.statusCode ?? 400, `${error.message} ${text}`) : 'allowed'
  }
  /** What REST takes as words between commas is a list here. */
  const lists = (value: unknown) => {
    const among = (value as { in?: unknown } | null)?.in
    return typeof among === 'string' ? { in: among.split(',') } : value
  }
  /** `people.consentOn` → `people { consentOn }` */
  const selection = (path: string): string => path.split('.').reduceRight((inside, name) => (inside ? `${name} { ${inside} }` : name), '')
  return {
    create: (asker, slug, data) => ask(asker, `mutation($data: mutation${names(slug).singular}Input!) { create${names(slug).singular}(data: $data, draft: true) { id } }`, { data }),
    read: (asker, slug, id) => ask(asker, `query($id: String!) { ${names(slug).singular}(id: $id) { id } }`, { id }),
    readVersions: (asker, slug, id) => ask(asker, `query($id: JSON!) { versions${names(slug).plural}(where: { parent: { equals: $id } }) { docs { id } } }`, { id }),
    update: (asker, slug, id, data, { draft = false, trash = false } = {}) => ask(
      asker, `mutation($id: String!, $data: mutation${names(slug).singular}UpdateInput!) { update${names(slug).singular}(id: $id, data: $data, draft: ${draft}, trash: ${trash}) { id } }`, { id, data }),
    remove: (asker, slug, id) => ask(asker, `mutation($id: String!) { delete${names(slug).singular}(id: $id) { id } }`, { id }),
      readGlobal: (asker, slug) => ask(asker, `{ ${names(slug).singular} { __typename } }`),
    updateGlobal: (asker, slug, data) => ask(asker, `mutation($data: mutation${names(slug).singular}Input!) { update${names(slug).singular}(data: $data) { __typename } }`, { data }),
    find: async (asker, slug, { where, sort, path }) => {
      const { plural, singular } = names(slug)
      const flat = Object.fromEntries(Object.entries(where ?? {}).map(([key, value]) => [key.replaceAll('.', '__'), lists(value)]))
      const { body } = await graphql(`query($where: ${singular}_where, $sort: String) { ${plural}(where: $where, sort: $sort, limit: 0) { docs { id ${path ? selection(path) : ''} } } }`, { token: asker?.token, variables: { where: flat, sort } })
      const found = (body.data as Record<string, { docs: { id: string }[] } | null> | null | undefined)?.[plural]
      return found ? { ids: found.docs.map(({ id }) => id), shown: JSON.stringify(found.docs) } : null
    },
  }
}
