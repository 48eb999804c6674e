import type { Payload, PayloadRequest } from 'payload'

type Database = { execute: (query: unknown) => Promise<{ rows: Record<string, unknown>[] }> }
type Adapter = { drizzle: Database; sessions?: Record<string, { db: Database }> }

/** The database itself, for what Payload can't ask in one question. */
export const databaseOf = (payload: Payload): Database => (payload.db as unknown as Adapter).drizzle

/** The same, inside the transaction of a request where it has one: what it wrote already counts. */
export async function databaseWithin({ payload, transactionID }: PayloadRequest): Promise<Database> {
  const { sessions, drizzle } = payload.db as unknown as Adapter
  return sessions?.[String(await transactionID)]?.db ?? drizzle
}

/** The name of the table of a collection or a global. */
export const tableOf = (slug: string): string => slug.replaceAll('-', '_')
