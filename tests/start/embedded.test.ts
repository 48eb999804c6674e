import { afterAll, describe, expect, test } from '@jest/globals'
import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { startEmbedded } from '@/deploy/postgres/server'
import { cleanUp, gone, temporaryFolder } from './launcher'

const NOBODY = 65534
// Only root can become someone else; another user runs the other tests as itself.
const isRoot = process.getuid?.() === 0

async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  const { rows } = await client.query(text)
  await client.end()
  return rows as Record<string, unknown>[]
}

afterAll(cleanUp)

describe('the embedded PostgreSQL server', () => {
  test('works in a folder with spaces, accents and quotes, and puts French words in order', async () => {
    const folder = temporaryFolder(`Données de l'été "2026" $HOME`)
    const { url, base, stop } = await startEmbedded(folder, { durable: false })
    expect(base).toBe(folder)
    const rows = await query(url, "SELECT word FROM (VALUES ('zèbre'), ('été'), ('fin'), ('Œuvre')) AS words (word) ORDER BY word")
    expect(rows.map(({ word }) => word)).toEqual(['été', 'fin', 'Œuvre', 'zèbre'])
    await stop()
  })

  test('listens on this machine only, with no socket file, and asks for a password', async () => {
    const { url, adminUrl, stop } = await startEmbedded(temporaryFolder(), { durable: false })
    const [row] = await query(adminUrl('site'), "SELECT current_setting('listen_addresses') AS hosts, current_setting('unix_socket_directories') AS sockets")
    expect(row).toEqual({ hosts: '127.0.0.1', sockets: '' })
    expect(await query(url, 'SELECT rolsuper FROM pg_roles WHERE rolname = current_user')).toEqual([{ rolsuper: false }])
    await expect(query(url.replace(/:[^:@]+@/, ':autre@'), 'SELECT 1')).rejects.toMatchObject({ code: '28P01' })
    await stop()
  })

  test.each([['new', null], ['made before', 'pg_catalog.pg_catalog.french']])('shares a big query out among processes, on data that are %s', async (_, written) => {
    const folder = temporaryFolder()
    if (written) {
      await (await startEmbedded(folder, { durable: false })).stop()
      const conf = join(folder, 'postgres/postgresql.conf')
      const text = readFileSync(conf, 'utf8').replace(/^default_text_search_config = .*$/m, `default_text_search_config = '${written}'`)
      expect(text).toContain(written)
      writeFileSync(conf, text)
    }
    const { url, stop } = await startEmbedded(folder, { durable: false })
    const rows = await query(`${url}?options=-c%20debug_parallel_query%3Don`, "SELECT current_setting('default_text_search_config') AS config, count(*) > 0 AS counted FROM pg_class")
    expect(rows).toEqual([{ config: 'pg_catalog.french', counted: true }])
    await stop()
  })

  test('keeps its passwords readable by their owner only', async () => {
    const folder = temporaryFolder()
    await (await startEmbedded(folder, { durable: false })).stop()
    expect(spawnSync('stat', ['-c', '%a', join(folder, 'postgres.json')], { encoding: 'utf8' }).stdout.trim()).toBe('600')
  })

  test('refuses to run twice on the same data', async () => {
    const folder = temporaryFolder()
    const { stop } = await startEmbedded(folder, { durable: false })
    const other = otherProcess(folder)
    expect(await other.ended).toBe(1)
    expect(other.said()).toContain('Le site tourne déjà sur ces données')
    await stop()
  })

  test('finds its data again after being killed, whatever its pid file says', async () => {
    const folder = temporaryFolder()
    const first = await startEmbedded(folder)
    await query(first.url, "CREATE TABLE kept (text text); INSERT INTO kept VALUES ('gardé')")
    process.kill(first.pid, 'SIGKILL')
    await first.ended
    const second = await startEmbedded(folder)
    expect(await query(second.url, 'SELECT text FROM kept')).toEqual([{ text: 'gardé' }])
    await second.stop()
    const stranger = spawn('sleep', ['60'])
    writeFileSync(join(folder, 'postgres/postmaster.pid'), `${stranger.pid}\n${join(folder, 'postgres')}\n1\n1\n\n127.0.0.1\n1 1\nready\n`)
    const third = await startEmbedded(folder)
    expect(await query(third.url, 'SELECT text FROM kept')).toEqual([{ text: 'gardé' }])
    await third.stop()
    expect(stranger.exitCode).toBeNull()
    stranger.kill()
  })

  test('takes over from a server whose launcher was killed', async () => {
    const folder = temporaryFolder()
    const other = otherProcess(folder, 'stay')
    const orphan = await other.pid()
    other.child.kill('SIGKILL')
    await other.ended
    const { url, pid, stop } = await startEmbedded(folder)
    expect(pid).not.toBe(orphan)
    expect(await gone(orphan)).toBe(true)
    expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
    await stop()
  })

  test('leaves nothing that counts when its creation was interrupted', async () => {
    const folder = temporaryFolder()
    const other = otherProcess(folder, 'stay')
    while (!existsSync(join(folder, 'postgres.new', 'PG_VERSION'))) await new Promise((resolve) => setTimeout(resolve, 1))
    process.kill(-(other.child.pid ?? 0), 'SIGKILL')
    await other.ended
    const { url, stop } = await startEmbedded(folder)
    expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
    await stop()
  })

  if (isRoot) test('runs as an ordinary user', async () => {
    const folder = temporaryFolder()
    chownSync(folder, NOBODY, NOBODY)
    const other = otherProcess(folder, 'stop', NOBODY)
    expect({ code: await other.ended, said: other.said() }).toEqual({ code: 0, said: expect.stringContaining('pid') })
    expect(readFileSync(join(folder, 'postgres/PG_VERSION'), 'utf8')).toBe('18\n')
  })

  if (isRoot) test('is kept elsewhere by root when its account cannot reach the folder, and found again there', async () => {
    const folder = temporaryFolder()
    chmodSync(folder, 0o700)
    const first = await startEmbedded(folder)
    expect(first.base).toMatch(/^\/var\/lib\/democratie-ouverte\//)
    await query(first.url, 'CREATE TABLE kept ()')
    await first.stop()
    const second = await startEmbedded(folder)
    expect(await query(second.url, "SELECT to_regclass('kept')::text AS kept")).toEqual([{ kept: 'kept' }])
    await second.stop()
    rmSync(second.base, { recursive: true })
  })
})

/** Starts the server from a process of its own, which then ends (`stop`) or stays. */
function otherProcess(folder: string, then: 'stop' | 'stay' = 'stop', user?: number) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/start/embeddedProgram.ts', folder, then], {
    env: { NODE_ENV: 'test', PATH: process.env.PATH, HOME: '/' },
    ...(user === undefined ? {} : { uid: user, gid: user }),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  child.stdout.on('data', (part) => (text += part))
  child.stderr.on('data', (part) => (text += part))
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const pid = async () => {
    while (!/pid (\d+)/.test(text)) await new Promise((resolve) => setTimeout(resolve, 20))
    return Number(/pid (\d+)/.exec(text)?.[1])
  }
  return { child, ended, pid, said: () => text }
}
