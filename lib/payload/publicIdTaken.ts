import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { RECORD_COLLECTIONS } from '../permalinks'
import { databaseWithin, tableOf } from './database'

const EVERY = sql.raw([...RECORD_COLLECTIONS, 'former-addresses'].map((slug) => `SELECT "public_id" FROM "${tableOf(slug)}"`).join(' UNION ALL '))

/** Whether a permanent identifier is a record's, of any collection, in the trash included, or was that of one since deleted. */
export async function publicIdTaken(req: PayloadRequest, publicId: string): Promise<boolean> {
  const { rows } = await (await databaseWithin(req)).execute(sql`SELECT 1 FROM (${EVERY}) AS "given" WHERE "public_id" = ${publicId} LIMIT 1`)
  return rows.length > 0
}
