import { afterAll, describe, expect, test } from '@jest/globals'
import { createRequire } from 'node:module'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { startEmbedded } from '@/deploy/postgres/server'
import { freePort } from '@/deploy/postgres/settings'
import { cleanUp, launch, occupy, temporaryFolder } from './launcher'

/** A server of the tests' own, whose user may create databases. */
const database = new URL(process.env.DATABASE_URL ?? '')
const folder = temporaryFolder()

function address(changes: { password?: string; pathname?: string; port?: string; username?: string }): string {
  return Object.assign(new URL(database), changes).href
}

async function refused(settings: Record<string, string>, nodeWords: string[] = []): Promise<string> {
  const started = await launch({ DATA_DIR: folder, ...settings }, nodeWords)
  expect(await started.ended).toBe(1)
  expect(started.said()).not.toMatch(/^\s+at /m)
  return started.said()
}

afterAll(cleanUp)

describe('a start that cannot succeed says why, which variable, and what to do', () => {
  test('a port that is taken', async () => {
    const port = await freePort(0)
    const release = await occupy(port)
    expect(await refused({ PORT: String(port) })).toMatch(new RegExp(`Le port ${port} est déjà pris.*\\n.*variable PORT`))
    release()
  })

  test('a database that does not answer', async () => {
    const port = String(await freePort(0))
    expect(await refused({ DATABASE_URL: address({ port }) })).toMatch(new RegExp(`injoignable sur 127\\.0\\.0\\.1:${port}.*\\n.*DATABASE_URL`))
  })

  test('a wrong password, which is not shown', async () => {
    const said = await refused({ DATABASE_URL: address({ password: 'pas-le-bon' }) })
    expect(said).toMatch(/refuse le mot de passe de l’utilisateur « postgres »[^]*DATABASE_URL/)
    expect(said).not.toContain('pas-le-bon')
  })

  test('a database that does not exist', async () => {
    expect(await refused({ DATABASE_URL: address({ pathname: '/nulle_part' }) })).toMatch(/La base « nulle_part » n’existe pas[^]*DATABASE_URL/)
  })

  test('a database newer than the code', async () => {
    const client = new pg.Client({ connectionString: database.href })
    await client.connect()
    await client.query("CREATE TABLE IF NOT EXISTS payload_migrations (name varchar); INSERT INTO payload_migrations VALUES ('20990101_000000_later')")
    await client.end()
    expect(await refused({ DATABASE_URL: database.href })).toMatch(/plus récente que le code[^]*20990101_000000_later[^]*DATABASE_URL/)
  })

  test('a data folder that cannot be one', async () => {
    const file = join(folder, 'fichier')
    writeFileSync(file, '')
    expect(await refused({ DATA_DIR: join(file, 'dedans') })).toMatch(/Impossible d’écrire dans le dossier[^]*DATA_DIR/)
    expect(await refused({ DATA_DIR: '/proc/democratie' })).toMatch(/Impossible d’écrire dans le dossier[^]*DATA_DIR/)
  })

  test('data of another PostgreSQL version', async () => {
    const old = temporaryFolder()
    await (await startEmbedded(old, { durable: false })).stop()
    writeFileSync(join(old, 'postgres', 'PG_VERSION'), '9.6\n')
    expect(await refused({ DATA_DIR: old })).toMatch(/vient de PostgreSQL 9\.6[^]*DATABASE_URL/)
  })

  test.each([
    ['PORT', 'beaucoup'],
    ['SITE_URL', 'exemple.org'],
    ['DATABASE_URL', 'mysql://localhost/base'],
    ['PAYLOAD_SECRET', 'court'],
    ['JOBS_EVERY_SECONDS', '0'],
  ])('a bad value of %s', async (name, value) => {
    expect(await refused({ [name]: value })).toContain(`La variable ${name} est invalide`)
  })

  test('a Node that is too old', async () => {
    const older = "data:text/javascript,Object.defineProperty(process.versions,'node',{value:'18.19.0'})"
    expect(await refused({}, ['--import', older])).toMatch(/Node 20\.9 ou plus récent[^]*18\.19\.0[^]*Installez Node/)
  })

  test.each([['20.9.0', true], ['20.20.2', true], ['24.1.0', true], ['100.0.0', true], ['20.8.1', false], ['18.20.4', false], ['0.10.48', false]])('Node %s', (version, accepted) => {
    const { refusal } = createRequire(import.meta.url)('../../deploy/node.cjs') as { refusal: (version: string) => string }
    expect(refusal(version) === '').toBe(accepted)
  })
})
