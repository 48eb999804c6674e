import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import { createLocalReq, type Payload } from 'payload'
import { makers } from './support/documents'
import { eventually } from './support/mailServer'
import { account, closePayload, openPayload } from './support/payload'

const DAY_MS = 86_400_000
const folder = mkdtempSync(join(tmpdir(), 'democratie-ouverte-jobs-'))
const outbox = join(folder, 'outbox')

let payload: Payload
let make: ReturnType<typeof makers>
beforeAll(async () => {
  process.env.DATA_DIR = folder
  payload = await openPayload()
  make = makers(payload)
})
beforeEach(() => rmSync(outbox, { recursive: true, force: true }))
afterAll(async () => {
  await closePayload(payload)
  rmSync(folder, { recursive: true })
})

const spaced = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
const runOn = async (instance: Payload) => {
  const { runQueue } = await import('@/lib/payload/jobs/runQueue')
  return runQueue(instance, await createLocalReq({}, instance))
}
const run = () => eventually('its turn', () => runOn(payload))
const jobs = async (taskSlug: 'sendReminders' | 'cleanUp' | 'schedulePublish') =>
  (await payload.find({ collection: 'payload-jobs', where: { taskSlug: { equals: taskSlug } }, sort: '-createdAt', depth: 0 })).docs
const ago = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString()
const sql = (text: string, values: unknown[]) =>
  (payload.db as unknown as { pool: { query: (text: string, values: unknown[]) => Promise<unknown> } }).pool.query(text, values)

/** The mails in the outbox, by the address they went to. */
async function mails(): Promise<Record<string, { subject: string; text: string }>> {
  const read = await Promise.all(readdirSync(outbox).map(async (name) => simpleParser(readFileSync(join(outbox, name)))))
  return Object.fromEntries(read.map((mail) => [[mail.to].flat()[0]?.text ?? '', { subject: mail.subject ?? '', text: spaced(mail.text ?? '') }]))
}

/** Does a task now. @returns what it says of itself. */
async function doTask(task: 'sendReminders' | 'cleanUp'): Promise<unknown> {
  const { id } = await payload.jobs.queue({ task, input: {} })
  await run()
  const job = await payload.findByID({ collection: 'payload-jobs', id, depth: 0 })
  expect([job.completedAt !== null, job.hasError]).toEqual([true, false])
  return (job.log?.at(-1)?.output as { summary?: string } | undefined)?.summary
}

describe('weekly reminders', () => {
  test('each person is told what waits for them, administrators the rest; once, and not those who said no', async () => {
    const [responsible, administrator, silent] = await Promise.all([account(payload, 'editor'), account(payload, 'administrator'), account(payload, 'administrator')])
    await payload.update({ collection: 'users', id: silent.id, data: { reminders: false } })
    const hers = await make.project({ title: 'Le sien', verifiedOn: ago(400), responsible: responsible.id })
    await make.project({ title: 'À personne', verifiedOn: ago(400) })
    await make.project({ title: 'Relu', verifiedOn: ago(100) })
    await make.project({ title: 'Tout neuf' })
    await make.project({ title: 'Jamais publié', verifiedOn: ago(400), _status: 'draft' })
    const left = await make.project({ title: 'Laissé', _status: 'draft' })
    await sql("UPDATE _projects_v SET version_updated_at = $1, updated_at = $1 WHERE parent_id = $2", [ago(20), left.id])
    const soon = new Date(Date.now() + 2 * DAY_MS)
    const scheduled = await make.project({ title: 'Bientôt', _status: 'draft' })
    await payload.jobs.queue({
      task: 'schedulePublish', waitUntil: soon,
      input: { type: 'publish', doc: { relationTo: 'projects', value: scheduled.id }, user: { relationTo: 'users', value: responsible.id } },
    })

    expect(await doTask('sendReminders')).toBe('2 personnes prévenues.')
    const sent = await mails()
    expect(Object.keys(sent).toSorted()).toEqual([administrator.email, responsible.email].toSorted())
    const toHer = sent[responsible.email!]!
    expect(toHer.subject).toBe('Site de l’association : 2 choses vous attendent')
    expect(toHer.text).toMatch(/Programmé dans les huit jours\n\n– Bientôt : \S+, sera publiée le .* à \d+ h \d\d\n\nÀ relire[^\n]*\n\n– Le sien : \S+, vérifiée le /)
    expect(toHer.text).toContain(`/admin/collections/projects/${hers.id}`)
    expect(toHer.text).toMatch(/Pour ne plus recevoir ces rappels[^]*\/admin\/account$/)
    expect(sent[administrator.email!]!.text).toMatch(/Brouillons en attente\n\n– Laissé :[^]*À relire[^]*– À personne :/)
    expect(JSON.stringify(sent)).not.toMatch(/Relu|Tout neuf|Jamais publié|– Le sien[^]*– Le sien/)

    rmSync(outbox, { recursive: true })
    expect(await doTask('sendReminders')).toBe('Personne n’avait rien à faire.')
    await sql("UPDATE reminders SET told_at = $1 WHERE trace LIKE '% waiting %'", [ago(7)])
    expect(await doTask('sendReminders')).toBe('1 personne prévenue.')
    expect(Object.values(await mails()).map(({ text }) => /À personne/.test(text))).toEqual([false])
  })
})

describe('the nightly cleaning', () => {
  test('removes what is past its time, keeps what is used or recent, and says how much', async () => {
    mkdirSync(outbox, { recursive: true })
    for (const [name, days] of [['vieux.eml', 31], ['recent.eml', 29]] as const) {
      writeFileSync(join(outbox, name), '')
      utimesSync(join(outbox, name), new Date(ago(days)), new Date(ago(days)))
    }
    const done = await jobs('sendReminders')
    await sql('UPDATE payload_jobs SET updated_at = $1 WHERE id = $2', [ago(31), done[0]!.id])
    const [gone, kept] = [await make.project({ title: 'Jeté' }), await make.project({ title: 'Jeté hier' })]
    await payload.update({ collection: 'projects', id: gone.id, data: { deletedAt: ago(400) } })
    await payload.update({ collection: 'projects', id: kept.id, data: { deletedAt: ago(1) } })
    const era = await make.era()
    const used = await make.source({ title: 'Encore citée' })
    await make.milestone(era.id, { confidence: 'established', sources: [used.id] })
    await sql('UPDATE sources SET deleted_at = $1 WHERE id = $2', [ago(400), used.id])

    const blank = { _status: 'draft' } as const
    const drafts = await Promise.all([blank, blank, blank, { ...blank, title: 'Un titre' }].map((data) => payload.create({ collection: 'milestones', data: data as never, draft: true })))
    const [emptied, young, typed, titled] = drafts.map(({ id }) => id)
    await payload.update({ collection: 'milestones', id: typed!, data: { place: 'Paris' }, draft: true })
    await sql('UPDATE milestones SET created_at = $1, updated_at = $1 WHERE id = ANY($2)', [ago(2), [emptied, titled]])
    await sql('UPDATE milestones SET created_at = $1 WHERE id = $2', [ago(2), typed])
    await sql('UPDATE _milestones_v SET version_created_at = milestones.created_at, version_updated_at = milestones.updated_at FROM milestones WHERE parent_id = milestones.id AND milestones.id = ANY($1)', [[emptied, typed, titled]])

    for (const days of [370, 360]) await sql("INSERT INTO audit_log (id, at, event, actor_name) VALUES (gen_random_uuid(), $1, 'login', 'ancien')", [ago(days)])

    expect(await doTask('cleanUp')).toBe('Supprimé : 1 ancienne tâche, 1 courriel gardé, 1 ligne du journal, 1 brouillon resté vide et 1 fiche de la corbeille.')
    const left = await payload.find({ collection: 'milestones', where: { id: { in: drafts.map(({ id }) => id) } }, depth: 0 })
    expect(left.docs.map(({ id }) => id).toSorted()).toEqual([young, typed, titled].toSorted())
    expect((await payload.count({ collection: 'audit-log', where: { actorName: { equals: 'ancien' } } })).totalDocs).toBe(1)
    expect(readdirSync(outbox)).toEqual(['recent.eml'])
    const there = await payload.find({ collection: 'projects', trash: true, where: { id: { in: [gone.id, kept.id] } }, depth: 0 })
    expect(there.docs.map(({ id }) => id)).toEqual([kept.id])
    expect((await payload.count({ collection: 'sources', trash: true, where: { id: { equals: used.id } } })).totalDocs).toBe(1)
    expect((await jobs('sendReminders')).map(({ id }) => id)).not.toContain(done[0]!.id)
    rmSync(outbox, { recursive: true })
    expect(await doTask('cleanUp')).toBe('Rien à supprimer.')
  })
})

test('what comes back by itself is planned once, at its hour', async () => {
  await run()
  await run()
  const planned = (await jobs('cleanUp')).filter(({ completedAt }) => !completedAt)
  expect(planned).toHaveLength(1)
  const next = new Date(planned[0]!.waitUntil!)
  expect([next.getHours(), next.getMinutes()]).toEqual([3, 30])
  expect(next.getTime() - Date.now()).toBeLessThanOrEqual(DAY_MS)
})

test('two servers on one database: while one runs the queue the other does nothing, and each task is done once', async () => {
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const other = await getPayload({ config, key: 'other' })
  other.logger.level = 'silent'
  const people = await Promise.all(Array.from({ length: 12 }, () => account(payload, 'reader')))
  for (const { email } of people) await payload.jobs.queue({ task: 'sendMail', queue: 'mail', input: { to: email!, subject: 'Une fois', html: '<p>Une fois</p>' } })
  const turns = await Promise.all(Array.from({ length: 10 }, (_, turn) => runOn(turn % 2 ? payload : other)))
  expect(turns.filter(Boolean).length).toBeGreaterThan(0)
  expect(turns.filter((turn) => !turn).length).toBeGreaterThan(0)
  await run()
  expect(readdirSync(outbox)).toHaveLength(people.length)
  expect(Object.keys(await mails()).toSorted()).toEqual(people.map(({ email }) => email).toSorted())
  await closePayload(other)
})

test('a task cut short with its server is taken again; one that ends its server each time is given up, and says so', async () => {
  const { id } = await payload.jobs.queue({ task: 'cleanUp', input: {} })
  await sql('UPDATE payload_jobs SET processing = true WHERE id = $1', [id])
  await run()
  expect(await payload.findByID({ collection: 'payload-jobs', id, depth: 0 })).toMatchObject({ completedAt: expect.any(String), hasError: false })

  const again = await payload.jobs.queue({ task: 'cleanUp', input: {} })
  await sql('UPDATE payload_jobs SET processing = true, total_tried = 4 WHERE id = $1', [again.id])
  await run()
  expect(await payload.findByID({ collection: 'payload-jobs', id: again.id, depth: 0 }))
    .toMatchObject({ hasError: true, processing: false, error: { message: 'Le serveur s’est arrêté pendant cette tâche, 5 fois de suite.' } })
})

test('a scheduled publication is done, kept to be shown, and not done again', async () => {
  const project = await make.project({ title: 'À l’heure', _status: 'draft' })
  const administrator = await account(payload, 'administrator')
  const job = await payload.jobs.queue({
    task: 'schedulePublish', waitUntil: new Date(Date.now() - 1000),
    input: { type: 'publish', doc: { relationTo: 'projects', value: project.id }, user: { relationTo: 'users', value: administrator.id } },
  })
  await run()
  expect((await payload.findByID({ collection: 'projects', id: project.id }))._status).toBe('published')
  const done = await payload.findByID({ collection: 'payload-jobs', id: job.id, depth: 0 })
  await payload.update({ collection: 'projects', id: project.id, data: { _status: 'draft' } })
  await run()
  expect((await payload.findByID({ collection: 'projects', id: project.id }))._status).toBe('draft')
  expect(done.completedAt).toEqual(expect.any(String))
})

test('what the queue keeps for itself answers nobody, whatever their role', async () => {
  const user = await account(payload, 'administrator')
  const asked = { overrideAccess: false, user } as const
  await expect(payload.updateGlobal({ slug: 'payload-jobs-stats', data: { stats: {} }, ...asked })).rejects.toMatchObject({ status: 403 })
  await expect(payload.findGlobal({ slug: 'payload-jobs-stats', ...asked })).rejects.toMatchObject({ status: 403 })
  await expect(payload.find({ collection: 'payload-jobs', ...asked })).rejects.toMatchObject({ status: 403 })
  await expect(payload.find({ collection: 'reminders', ...asked })).rejects.toMatchObject({ status: 403 })
})
