import { sql } from '@payloadcms/db-postgres'
import type { Endpoint } from 'payload'
import { parisDay } from '@/lib/dates'
import { countablePath } from '@/lib/legacy'
import { databaseOf } from '@/lib/payload/database'
import { mayRunJobs } from './jobs/runEndpoint'

/** Rows kept at most, the most asked for; in one delivery as well. */
const MOST_ROWS = 1000
const MOST_AT_ONCE = 500

const totals = (asked: unknown): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const [typed, count] of Object.entries((asked ?? {}) as Record<string, unknown>).slice(0, MOST_AT_ONCE)) {
    const path = countablePath(typed)
    if (path && typeof count === 'number' && Number.isSafeInteger(count) && count > 0) counts.set(path, (counts.get(path) ?? 0) + count)
  }
  return counts
}

/**
 * `POST /api/missing-addresses/count` `{ paths: { "/blog/a": 3 } }`, by the site's own server: adds up what was asked for
 * and not found. One statement for all; past a thousand addresses, the least asked for are forgotten.
 */
export const countMissing: Endpoint = {
  path: '/count',
  method: 'post',
  handler: async (req) => {
    if (!mayRunJobs({ req })) return Response.json({ errors: [{ message: 'Réservé au serveur du site.' }] }, { status: 401 })
    const body = (await req.json?.().catch(() => null)) as { paths?: unknown } | null
    const counts = totals(body?.paths)
    const day = parisDay(new Date())
    if (counts.size > 0) {
      const rows = [...counts].map(([path, count]) => sql`(gen_random_uuid(), ${path}, ${count}, ${day})`)
      await databaseOf(req.payload).execute(sql`
        INSERT INTO "missing_addresses" ("id", "path", "count", "last_day") VALUES ${sql.join(rows, sql`, `)}
        ON CONFLICT ("path") DO UPDATE SET "count" = "missing_addresses"."count" + excluded."count", "last_day" = excluded."last_day", "updated_at" = now()`)
      await databaseOf(req.payload).execute(sql`
        DELETE FROM "missing_addresses" WHERE "id" IN
          (SELECT "id" FROM "missing_addresses" ORDER BY "count" DESC, "last_day" DESC OFFSET ${MOST_ROWS})`)
    }
    return Response.json({ counted: counts.size })
  },
}
