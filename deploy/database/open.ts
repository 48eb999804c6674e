import type { SiteEnv } from '../environment'
import { alreadyRunning, holderOf } from '../postgres/lock'
import { knownBase } from '../postgres/place'
import { type EmbeddedServer, runningUrl, startEmbedded } from '../postgres/server'
import { checkVersion, connect } from './connection'

/** The site's database; `server` when it is the embedded one and we are the ones who run it. */
export type Database = { url: string; server?: EmbeddedServer }

/** The database of DATABASE_URL, checked, else the embedded one, started. */
export async function openDatabase(env: SiteEnv): Promise<Database> {
  if (!env.DATABASE_URL) {
    const server = await startEmbedded(env.DATA_DIR)
    return { url: server.url, server }
  }
  const client = await connect(env.DATABASE_URL)
  try {
    await checkVersion(client)
  } finally {
    await client.end()
  }
  return { url: env.DATABASE_URL }
}

/** The same, or the embedded database that `npm start` is running at this moment. */
export async function borrowDatabase(env: SiteEnv): Promise<Database> {
  const base = env.DATABASE_URL ? undefined : knownBase(env.DATA_DIR)
  const url = base && holderOf(base) ? runningUrl(base) : undefined
  return url ? { url } : openDatabase(env)
}

/** @throws {StartError} when another process runs the embedded database of this data folder. */
export function refuseIfRunning(env: SiteEnv): void {
  const base = env.DATABASE_URL ? undefined : knownBase(env.DATA_DIR)
  const holder = base && holderOf(base)
  if (base && holder) throw alreadyRunning(holder, base)
}
