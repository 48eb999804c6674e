import type { DrizzleQueryError } from 'drizzle-orm/errors'
import { PgPreparedQuery } from 'drizzle-orm/pg-core'
import { sqlstateOf } from './sqlstate'

const UUIDS = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi
const IDS = 20
const LONGEST = 2000

/** PostgreSQL names these, never a value. */
const PLACES = ['table', 'column', 'constraint', 'routine'] as const
/** Read by Payload to find the field of a value that exists already, hence kept where no journal looks. */
const HIDDEN = ['detail', 'where', 'internalQuery', 'hint'] as const

type Refused = Error & { code?: string; severity?: string } & Partial<Record<(typeof PLACES)[number] | (typeof HIDDEN)[number], string>>

/** A statement without what is written out in it: Payload puts the values of some filters between quotes. */
export const shapeOf = (query: string): string => query.replaceAll(/'(?:[^']|'')*'/g, "'…'").slice(0, LONGEST)

/** The identifiers of documents among the parameters; a parameter that only holds one says more than that. */
const idsAmong = (params: unknown): string[] =>
  (Array.isArray(params) ? params : []).filter((one): one is string => typeof one === 'string' && one.length === 36 && one.match(UUIDS)?.[0].length === 36).slice(0, IDS)

const say = (error: Error, message: string): void => {
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  error.message = message
  error.stack = [`${error.name}: ${message}`, ...frames].join('\n')
}

function quieten(error: Refused): void {
  for (const name of HIDDEN) if (name in error) Object.defineProperty(error, name, { value: error[name], enumerable: false, configurable: true, writable: true })
  const places = PLACES.flatMap((name) => (error[name] ? [`${name} ${error[name]}`] : []))
  say(error, [`PostgreSQL ${error.code}`, ...places].join(', '))
}

/** By its form: a bundle may have a class of its own. */
const isOfQuery = (error: unknown): error is DrizzleQueryError => error instanceof Error && 'query' in error && 'params' in error

/**
 * A query that failed, as a journal may keep it: the shape of the statement, the code of the error, identifiers. Drizzle writes
 * the parameters (a password’s hash, an e-mail address, the text of a draft) in the message, PostgreSQL the value in its own.
 */
export function withoutValues(error: unknown): unknown {
  if (!isOfQuery(error)) return error
  const { cause, query, params } = error
  const ids = idsAmong(params)
  error.query = shapeOf(query)
  error.params = []
  const code = sqlstateOf(cause)
  if (code) quieten(cause as Refused)
  say(error, `Requête refusée${cause ? ` (${code ? cause.message : ((cause as Refused).code ?? cause.name)})` : ''} : ${error.query}${ids.length > 0 ? ` [${ids.join(', ')}]` : ''}`)
  return error
}

const DONE: unique symbol = Symbol.for('democratie-ouverte.withoutValues')
type Prepared = { queryWithCache: (query: string, params: unknown[], run: () => Promise<unknown>) => Promise<unknown>; [DONE]?: true }

/**
 * At the one place where every statement of the site passes, whoever then writes the error down: Payload’s journal, Next’s, or
 * our own messages. Drizzle has no setting for it.
 */
export function keepValuesOutOfErrors(): void {
  const prepared = PgPreparedQuery.prototype as unknown as Prepared
  if (prepared[DONE]) return
  const run = prepared.queryWithCache
  prepared.queryWithCache = async function (this: Prepared, ...asked) {
    try {
      return await run.apply(this, asked)
    } catch (error) {
      throw withoutValues(error)
    }
  }
  prepared[DONE] = true
}
