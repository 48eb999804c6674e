import { sql } from '@payloadcms/db-postgres'
import type { Fault } from '@/lib/richText/faults'
import { readRichText } from '@/lib/richText/readRichText'

type Database = { execute: (query: ReturnType<typeof sql>) => Promise<{ rows: Record<string, unknown>[] }> }

/** A column of rich text: `{ collection: 'pages', field: 'body' }` is kept in `pages.body` and `_pages_v.version_body`. */
export type TextColumn = { collection: string; field: string }
/** What was found in one document. `document`: in the row that visitors may see; `versions`: how many of its versions. */
export type Cleaned = { collection: string; id: string; title: string | null; document: boolean; versions: number; kinds: string[] }

const BATCH = 100

const kindOf = (fault: Fault): string => ('name' in fault && /^[\w-]{1,30}$/.test(fault.name) ? `${fault.kind} ${fault.name}` : fault.kind)

type Row = { id: string; owner: string; title: string | null; value: unknown }

/** Rows of a table after one, in the order of their identifiers; `null`: from the first. */
async function rowsAfter(db: Database, table: string, column: string, owner: string, title: string, last: string | null): Promise<Row[]> {
  const from = last === null ? sql`` : sql` AND "id" > ${last}::uuid`
  const { rows } = await db.execute(sql`
    SELECT "id"::text AS id, ${sql.identifier(owner)}::text AS owner, ${sql.identifier(title)} AS title, ${sql.identifier(column)} AS value
    FROM ${sql.identifier(table)} WHERE ${sql.identifier(column)} IS NOT NULL${from} ORDER BY "id" LIMIT ${BATCH}`)
  return rows as unknown as Row[]
}

/** Writes again what holds something that the editor does not know, its words kept, and tells `found` of it. */
async function cleanColumn(db: Database, table: string, column: string, owner: string, title: string, found: (row: Row, faults: Fault[]) => void): Promise<void> {
  for (let rows = await rowsAfter(db, table, column, owner, title, null); rows.length > 0; rows = await rowsAfter(db, table, column, owner, title, rows.at(-1)!.id)) {
    for (const row of rows) {
      const { value, faults } = readRichText(row.value)
      if (faults.length === 0) continue
      const kept = value === null ? sql`NULL` : sql`${JSON.stringify(value)}::jsonb`
      await db.execute(sql`UPDATE ${sql.identifier(table)} SET ${sql.identifier(column)} = ${kept} WHERE "id" = ${row.id}::uuid`)
      found(row, faults)
    }
  }
}

/**
 * Looks through the texts that are stored, documents and versions, and takes out of them what is not in the closed list; their
 * words stay. What is as the editor makes it is not touched.
 */
export async function cleanStored(db: Database, columns: readonly TextColumn[]): Promise<Cleaned[]> {
  const documents = new Map<string, Cleaned>()
  const note = (collection: string, isVersion: boolean) => ({ owner: id, title }: Row, faults: Fault[]) => {
    const key = `${collection} ${id}`
    const known = documents.get(key) ?? { collection, id, title, document: false, versions: 0, kinds: [] }
    documents.set(key, {
      ...known, document: known.document || !isVersion, versions: known.versions + (isVersion ? 1 : 0),
      kinds: [...new Set([...known.kinds, ...faults.map(kindOf)])].slice(0, 5),
    })
  }
  for (const { collection, field } of columns) {
    await cleanColumn(db, collection, field, 'id', 'title', note(collection, false))
    await cleanColumn(db, `_${collection}_v`, `version_${field}`, 'parent_id', 'version_title', note(collection, true))
  }
  return [...documents.values()]
}
