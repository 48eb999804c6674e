import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { holderOf } from '@/deploy/postgres/lock'
import { isStill } from '@/deploy/postgres/processes'
import { type EmbeddedServer, startEmbedded } from '@/deploy/postgres/server'
import type { Lifetime } from '@/deploy/lifetime'

const PREFIX = 'democratie-ouverte-tests-'

/** Where a run of the tests happens: a folder that goes away afterwards, and one PostgreSQL server, started when first needed. */
export type Bench = {
  lifetime: Lifetime
  folder: (name: string) => string
  /** Makes an empty database. @returns its address, for a user who may create others beside it. */
  database: (name: string) => Promise<string>
}

export function openBench(lifetime: Lifetime): Bench {
  sweep()
  const root = mkdtempSync(join(tmpdir(), PREFIX))
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

/** Ends and removes what a run that was killed has left. */
function sweep(): void {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const base = join(tmpdir(), name, 'server')
    if (holderOf(base) || !existsSync(join(base, 'postgres.lock'))) continue
    const pidFile = join(base, 'postgres', 'postmaster.pid')
    const pid = existsSync(pidFile) ? Number(readFileSync(pidFile, 'utf8').split('\n')[0]) : 0
    if (pid && isStill(pid, base)) process.kill(pid, 'SIGQUIT')
    rmSync(join(tmpdir(), name), { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
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
