import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { type EmbeddedServer, startEmbedded } from '@/deploy/postgres/server'
import type { Lifetime } from '@/deploy/lifetime'

/** Where a run of the tests happens: a folder that goes away afterwards, and one PostgreSQL server, started when first needed. */
export type Bench = {
  lifetime: Lifetime
  folder: (name: string) => string
  /** Makes an empty database. @returns its address, for a user who may create others beside it. */
  database: (name: string) => Promise<string>
}

export function openBench(lifetime: Lifetime): Bench {
  const root = mkdtempSync(join(tmpdir(), 'democratie-ouverte-tests-'))
  chmodSync(root, 0o755)
  lifetime.add(() => rmSync(root, { recursive: true, force: true }))
  let server: Promise<EmbeddedServer> | undefined
  const folder = (name: string) => {
    mkdirSync(join(root, name), { recursive: true })
    return join(root, name)
  }
  return {
    lifetime,
    folder,
    database: async (name) => {
      const { adminUrl } = await (server ??= startServer(folder('server'), lifetime))
      const client = new pg.Client({ connectionString: adminUrl('postgres') })
      await client.connect()
      await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`)
      await client.end()
      return adminUrl(name)
    },
  }
}

async function startServer(folder: string, lifetime: Lifetime): Promise<EmbeddedServer> {
  const server = await startEmbedded(folder, { durable: false })
  lifetime.add(async () => {
    await server.stop()
    rmSync(server.base, { recursive: true, force: true })
  })
  return server
}
