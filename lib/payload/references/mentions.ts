import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { TABLE } from '@/lib/roles/table'
import { databaseWithin } from '../database'
import { mentionStatements } from './tables'

/** A document or a global (`id` is then its own, of no use) some part of which, public or draft, mentions an identifier. */
export type Mention = { slug: string; id: string }

const UUID = /^[0-9a-f-]{36}$/

/** What nobody may change (journals, counts, the program's notes) tells of a record, and does not point to it. */
const isKeptByStaff = (slug: string): boolean => Object.hasOwn(TABLE, slug) && TABLE[slug as keyof typeof TABLE].update.some((reach) => reach !== 'none')

const slugsOf = ({ config }: Payload): string[] => [...config.collections, ...config.globals].map(({ slug }) => slug).filter(isKeptByStaff)

/**
 * Every document and global that points to a record, wherever the model puts the reference: relations, pictures, lists,
 * links and notes inside texts; public rows and the latest drafts. One question to the database, which answers with
 * identifiers only.
 */
export async function findMentions(req: PayloadRequest, id: string): Promise<Mention[]> {
  if (!UUID.test(id)) return []
  const statements = await mentionStatements(req.payload, slugsOf(req.payload))
  const query = statements.map((statement) => statement.replace('$mention$', `'%${id}%'`)).join(' UNION ')
  const { rows } = await (await databaseWithin(req)).execute(sql.raw(query))
  return (rows as unknown as Mention[]).filter((mention) => mention.id !== id)
}
