import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import pg from 'pg'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { cleanUp, gone, launch, processesOf, temporaryFolder, up } from './launcher'

const folder = temporaryFolder()
const start = async () => up(await launch({ DATA_DIR: folder }))

/** A fact that staff could have typed, read back after every accident. */
async function database(text: string): Promise<Record<string, unknown>[]> {
  const { port, sitePassword } = JSON.parse(readFileSync(join(folder, 'postgres.json'), 'utf8')) as { port: number; sitePassword: string }
  const client = new pg.Client({ connectionString: `postgres://site:${sitePassword}@127.0.0.1:${port}/site` })
  await client.connect()
  const { rows } = await client.query(text)
  await client.end()
  return rows as Record<string, unknown>[]
}

const kept = () => database('SELECT text FROM kept_by_a_test')
let eras: unknown

beforeAll(async () => {
  const first = await start()
  expect(first.said()).toMatch(/1\/5 [^]*2\/5 [^]*3\/5 [^]*4\/5 [^]*5\/5 /)
  const password = /Mot de passe\s+(\S+)/.exec(first.said())?.[1] ?? ''
  const login = await fetch(`http://localhost:${first.port}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'admin@exemple.test', password }),
  })
  expect(login.status).toBe(200)
  expect((await fetch(`http://localhost:${first.port}/`)).status).toBe(200)
  await database("CREATE TABLE kept_by_a_test (text text); INSERT INTO kept_by_a_test VALUES ('gardé')")
  eras = await database('SELECT id, updated_at FROM eras ORDER BY id')
  first.child.kill('SIGTERM')
  expect(await first.ended).toBe(0)
}, 300_000)

afterAll(cleanUp)

describe('npm start, once everything is there', () => {
  test('neither builds nor loads again, says no password, and keeps its secrets', async () => {
    const build = statSync('.next/BUILD_ID').mtimeMs
    const secrets = readFileSync(join(folder, 'secrets.json'), 'utf8')
    const second = await start()
    expect(second.said()).toMatch(/Structure et contenu… à jour[^]*Construction… rien n’a changé/)
    expect(second.said()).not.toContain('Mot de passe')
    expect(statSync('.next/BUILD_ID').mtimeMs).toBe(build)
    expect(readFileSync(join(folder, 'secrets.json'), 'utf8')).toBe(secrets)
    expect(await database('SELECT id, updated_at FROM eras ORDER BY id')).toEqual(eras)
    second.child.kill('SIGTERM')
    await second.ended
  })

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('ends the site and the database on %s to the whole group', async (signal) => {
    const started = await start()
    const { launcher, site, server } = processesOf(started, folder)
    process.kill(-launcher, signal)
    expect(await started.ended).toBe(0)
    expect(await Promise.all([gone(site), gone(server)])).toEqual([true, true])
    expect(started.said()).not.toContain('inattendue')
  })

  test('ends cleanly while it is still starting', async () => {
    const started = await launch({ DATA_DIR: folder })
    while (!started.said().includes('2/5')) await new Promise((resolve) => setTimeout(resolve, 5))
    started.child.kill('SIGTERM')
    expect(await started.ended).toBe(0)
    expect(started.said()).not.toContain('5/5')
  })

  test.each([['site', 'SIGKILL'], ['server', 'SIGKILL'], ['site', 'SIGSTOP'], ['server', 'SIGSTOP']] as const)(
    'starts the %s again by itself after %s, at the same address, with nothing lost', async (victim, signal) => {
      const started = await start()
      const processes = processesOf(started, folder)
      await database('SELECT 1')
      process.kill(processes[victim], signal)
      while (!started.said().includes('répond de nouveau')) await pause(50)
      expect(started.said()).toMatch(/s’est arrêtée? de façon inattendue/)
      expect(await gone(processes[victim])).toBe(true)
      const after = processesOf(started, folder)
      expect(after).toEqual({ ...processes, [victim]: expect.any(Number) })
      expect(await kept()).toEqual([{ text: 'gardé' }])
      expect((await fetch(`http://localhost:${started.port}/histoire`)).status).toBe(200)
      started.child.kill('SIGTERM')
      expect(await started.ended).toBe(0)
      expect(await Promise.all([gone(after.site), gone(after.server)])).toEqual([true, true])
    },
  )

  test('goes on serving pages from where they are kept while the database is away', async () => {
    const started = await start()
    const { server } = processesOf(started, folder)
    const read = async () => fetch(`http://localhost:${started.port}/histoire`).then(async (response) => ({ status: response.status, text: await response.text() }))
    const before = await read()
    process.kill(server, 'SIGKILL')
    expect(await read()).toEqual(before)
    while (!started.said().includes('répond de nouveau')) expect(await read()).toEqual(before)
    started.child.kill('SIGTERM')
    await started.ended
  })

  test('gives up, with the reason and an exit code, on a site that ends again and again', async () => {
    const started = await start()
    const before = processesOf(started, folder)
    for (let ends = 1, last = 0; ends <= 6; ends += 1) {
      let site = 0
      while (!site || site === last) {
        await pause(50)
        site = processesOf(started, folder).site
      }
      last = site
      process.kill(site, 'SIGKILL')
    }
    expect(await started.ended).toBe(1)
    expect(started.said()).toMatch(/Le site s’arrête sans cesse : déjà 5 nouveaux départs en deux minutes\.\nRien n’est perdu/)
    expect(await gone(before.server)).toBe(true)
  })

  test('the site does not outlive a launcher that is killed, and the next start takes the database over', async () => {
    const started = await start()
    const { launcher, site, server } = processesOf(started, folder)
    process.kill(launcher, 'SIGKILL')
    expect(await gone(site)).toBe(true)
    const again = await start()
    expect(await gone(server)).toBe(true)
    expect(await kept()).toEqual([{ text: 'gardé' }])
    again.child.kill('SIGTERM')
    await again.ended
  })

  test('starts again with nothing lost when everything is killed at once', async () => {
    const started = await start()
    for (const pid of Object.values(processesOf(started, folder))) process.kill(pid, 'SIGKILL')
    await started.ended
    const again = await start()
    expect(await kept()).toEqual([{ text: 'gardé' }])
    const third = await launch({ DATA_DIR: folder })
    expect(await third.ended).toBe(1)
    expect(third.said()).toContain('Le site tourne déjà sur ces données')
    again.child.kill('SIGTERM')
    await again.ended
  })
})
