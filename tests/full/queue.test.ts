import { afterAll, beforeAll, expect, test } from '@jest/globals'
import pg from 'pg'
import { randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { eventually, type MailServer, openMailServer } from '@/tests/integration/support/mailServer'
import { cleanUp, type Launched, launch, temporaryFolder, up } from '@/tests/start/launcher'

const MAILS = 15
const secrets = { PAYLOAD_SECRET: randomBytes(32).toString('hex'), CRON_SECRET: randomBytes(32).toString('hex') }
const url = new URL(process.env.DATABASE_URL ?? '')

let client: pg.Client
let server: MailServer
let hold = false
beforeAll(async () => {
  const admin = new pg.Client({ connectionString: url.href })
  await admin.connect()
  url.pathname = `/queue_${randomBytes(4).toString('hex')}`
  await admin.query(`CREATE DATABASE ${url.pathname.slice(1)}`)
  await admin.end()
  client = new pg.Client({ connectionString: url.href })
  server = await openMailServer({
    answer: async () => {
      if (!hold) return undefined
      while (hold) await pause(50)
      return new Error('The sender is gone')
    },
  })
})
afterAll(async () => {
  hold = false
  await cleanUp()
  await client.end()
  await server.stop()
})

const start = async (settings: Record<string, string> = {}): Promise<Launched> => up(await launch({
  DATABASE_URL: url.href, DATA_DIR: temporaryFolder(), ...secrets, JOBS_EVERY_SECONDS: '1',
  SMTP_URL: `smtp://127.0.0.1:${server.port}`, MAIL_FROM: 'Essai <essai@exemple.test>', ...settings,
}))

const queue = (to: string) => client.query(
  "INSERT INTO payload_jobs (id, input, task_slug, queue, total_tried, has_error, processing, updated_at, created_at) VALUES (gen_random_uuid(), $1, 'sendMail', 'mail', 0, false, false, now(), now())",
  [JSON.stringify({ to, subject: 'Essai', html: '<p>Essai</p>' })],
)
const left = async () => Number((await client.query("SELECT count(*) AS left FROM payload_jobs WHERE task_slug = 'sendMail'")).rows[0].left)
const stop = async ({ child, ended }: Launched) => {
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
}

test('two servers on one database: each task is done, and once', async () => {
  const first = await start()
  expect(first.said()).toMatch(/Courriels\s+envoyés par 127\.0\.0\.1:\d+/)
  const second = await start()
  await client.connect()
  const people = Array.from({ length: MAILS }, (_, index) => `personne${index}@exemple.test`)
  for (const to of people) {
    await queue(to)
    await pause(150)
  }
  await eventually('every mail', async () => server.to.length >= MAILS && (await left()) === 0, 60)
  await pause(2500)
  expect(server.to.toSorted()).toEqual(people.toSorted())
  await Promise.all([stop(first), stop(second)])
})

test('a server killed in the middle of a task: the next one takes it up', async () => {
  server.to.length = 0
  hold = true
  const killed = await start()
  await queue('interrompue@exemple.test')
  await eventually('the task under way', async () => (await client.query('SELECT 1 FROM payload_jobs WHERE processing')).rows.length === 1, 60)
  await pause(1000)
  process.kill(-(killed.child.pid ?? 0), 'SIGKILL')
  await killed.ended
  expect(await left()).toBe(1)
  hold = false
  const next = await start()
  await eventually('the mail', () => server.to.includes('interrompue@exemple.test'), 60)
  await eventually('nothing left', async () => (await left()) === 0)
  expect(server.to).toEqual(['interrompue@exemple.test'])
  expect(next.said()).toContain('La tâche « Courriels » avait été interrompue par l’arrêt du serveur : elle est reprise.')
  await stop(next)
})

test('JOBS_TIMER=off: nothing is done until an outside cron asks, with the secret', async () => {
  server.to.length = 0
  const started = await start({ JOBS_TIMER: 'off' })
  expect(started.said()).toContain('à la demande d’un cron extérieur')
  await queue('patiente@exemple.test')
  await pause(3000)
  expect(server.to).toEqual([])
  const ask = (secret: string) => fetch(`http://127.0.0.1:${started.port}/api/payload-jobs/run`, { headers: { Authorization: `Bearer ${secret}` } })
  expect((await ask('faux')).status).toBe(401)
  expect(server.to).toEqual([])
  expect((await ask(secrets.CRON_SECRET)).status).toBe(200)
  expect(server.to).toEqual(['patiente@exemple.test'])
  await stop(started)
})

test('a mail server that is away at start: the site says so in French, and serves', async () => {
  const started = await start({ SMTP_URL: 'smtp://u:tropsecret@127.0.0.1:1' })
  expect((await fetch(`http://127.0.0.1:${started.port}/`)).status).toBe(200)
  await eventually('the warning', () => started.said().includes('Courriels (127.0.0.1:1)'))
  expect(started.said()).toMatch(/Courriels \(127\.0\.0\.1:1\) : le serveur de courriel refuse la connexion\. Le site fonctionne/)
  expect(started.said()).not.toContain('tropsecret')
  await stop(started)
})
