import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { databaseOf, tableOf } from '../database'

/** A table whose rows belong to a row of another: lists, relations, versions. */
type Link = { child: string; parent: string; key: string }

const LINKS = sql`
  SELECT child.relname AS child, parent.relname AS parent, attribute.attname AS key
  FROM pg_constraint AS link
  JOIN pg_class AS child ON child.oid = link.conrelid
  JOIN pg_class AS parent ON parent.oid = link.confrelid
  JOIN pg_attribute AS attribute ON attribute.attrelid = link.conrelid AND attribute.attnum = link.conkey[1]
  WHERE link.contype = 'f' AND attribute.attname IN ('parent_id', '_parent_id')`

const known = new WeakMap<object, Promise<Link[]>>()

/** The links of the database, asked once in the life of the process: they change with migrations only. */
function linksOf(payload: Payload): Promise<Link[]> {
  const found = known.get(payload.db) ?? databaseOf(payload).execute(LINKS).then(({ rows }) => rows as unknown as Link[])
  known.set(payload.db, found)
  return found
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

/** From a table up to the one of its document: `[{ child, parent, key }, …]`. */
type Chain = Link[]

function chainsUnder(links: Link[], root: string): Chain[] {
  const under = (table: string, above: Chain): Chain[] =>
    links.filter(({ parent, child }) => parent === table && child !== table)
      .flatMap((link) => [[link, ...above], ...under(link.child, [link, ...above])])
  return under(root, [])
}

/**
 * A query for every row that mentions an identifier, in one table of a document: all of it as text, since identifiers are
 * unique over all tables. Of the versions, only the latest counts.
 */
function selectFrom(slug: string, root: string, chain: Chain): string {
  const tables = [chain[0]?.child ?? root, ...chain.map(({ parent }) => parent)]
  const joins = chain.slice(0, -1).map(({ key }, index) => `JOIN ${quoted(tables[index + 1]!)} AS t${index + 1} ON t${index + 1}."id" = t${index}.${quoted(key)}`)
  const last = chain.length - 1
  const document = chain.length > 0 ? `t${last}.${quoted(chain[last]!.key)}` : 't0."id"'
  const version = tables.findIndex((table) => table.startsWith('_') && table.endsWith('_v'))
  const latest = version < 0 ? '' : ` AND t${version}."latest"`
  return `SELECT '${slug}' AS slug, ${document}::text AS id FROM ${quoted(tables[0]!)} AS t0 ${joins.join(' ')} WHERE t0::text LIKE $mention$${latest}`
}

/** The statements that find, for each of these collections and globals, the documents that mention an identifier. */
export async function mentionStatements(payload: Payload, slugs: string[]): Promise<string[]> {
  const links = await linksOf(payload)
  return slugs.flatMap((slug) => {
    const root = tableOf(slug)
    return [[], ...chainsUnder(links, root)].map((chain) => selectFrom(slug, root, chain))
  })
}
