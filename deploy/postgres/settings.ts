import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'

/** What is remembered between starts: the last port, and the passwords of the two roles. */
export type Settings = { port: number; superuserPassword: string; sitePassword: string }

export function readSettings(base: string): Settings | undefined {
  try {
    return JSON.parse(readFileSync(join(base, 'postgres.json'), 'utf8')) as Settings
  } catch {
    return undefined
  }
}

/** Written for its owner only, since it holds the passwords. */
export function writeSettings(base: string, settings: Settings): void {
  writeFileSync(join(base, 'postgres.json'), `${JSON.stringify(settings, null, 2)}\n`, { mode: 0o600 })
}

export function newSettings(): Settings {
  return { port: 0, superuserPassword: randomBytes(24).toString('base64url'), sitePassword: randomBytes(24).toString('base64url') }
}

/** The preferred port when it is free, else one that the system picks. */
export async function freePort(preferred: number): Promise<number> {
  return (preferred && (await listenOnce(preferred))) || (await listenOnce(0)) || 0
}

function listenOnce(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(undefined))
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : undefined))
    })
  })
}

/** The server's configuration: reachable from this machine only, through no file. `durable: false` is for tests. */
export function configuration(port: number, durable: boolean): string {
  return [
    '# Written at each start by deploy/postgres/settings.ts; changes made here are lost.',
    "listen_addresses = '127.0.0.1'",
    `port = ${port}`,
    "unix_socket_directories = ''",
    'max_connections = 100',
    'password_encryption = scram-sha-256',
    // What initdb writes of it (« pg_catalog.pg_catalog.french », in folders made before) stops every parallel worker.
    "default_text_search_config = 'pg_catalog.french'",
    "log_line_prefix = '%m [%p] '",
    'log_checkpoints = off',
    // Values of a statement that fails stay out of its journal (docs/decisions/0051).
    'log_error_verbosity = terse',
    'log_min_error_statement = panic',
    ...(durable ? [] : ['fsync = off', 'synchronous_commit = off', 'full_page_writes = off']),
    '',
  ].join('\n')
}
