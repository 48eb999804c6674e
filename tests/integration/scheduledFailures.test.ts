import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { simpleParser } from 'mailparser'
import { createLocalReq } from 'payload'
import { as, draftBy, edit, editor, kindNow, openNewsroom, payload, publish, publisher, reader } from './support/newsroom'
import { closePayload } from './support/payload'

const folder = mkdtempSync(join(tmpdir(), 'failures-'))
// Read once, when the program is first asked for.
process.env.DATA_DIR = folder

beforeAll(openNewsroom)
afterAll(() => closePayload(payload))

const schedule = async (id: string) => (await import('@/collections/jobs/scheduleWhatIsMeant')).scheduleWhatIsMeant({
  type: 'publish', date: new Date(Date.now() - 1000), doc: { relationTo: 'projects', value: id }, req: await createLocalReq({ user: publisher }, payload),
} as never)
const run = async () => (await import('@/lib/payload/jobs/runQueue')).runQueue(payload, await createLocalReq({}, payload))
const todo = async (user: typeof publisher) => {
  const { SECTIONS } = await import('@/app/(payload)/_admin/dashboard/sections')
  return (await Promise.all(SECTIONS.map((one) => one({ payload, user, now: new Date() })))).flat()
}
/** The mails that have left. */
const letters = () => Promise.all(readdirSync(join(folder, 'outbox')).map(async (name) => {
  const { to, subject, text } = await simpleParser(readFileSync(join(folder, 'outbox', name)))
  return { to: [to ?? []].flat().map((one) => one.text).join(), subject, text }
}))

test('what « Publier » would refuse is refused when it is scheduled, with every reason, and nothing is left of the try', async () => {
  const { id } = await draftBy(editor)
  await edit(editor, id, { span: 'un jour', sourceCodeUrl: 'ceci n’est pas une adresse' })
  const { length } = (await payload.findVersions({ collection: 'projects', where: { parent: { equals: id } }, pagination: false })).docs
  const answer = await schedule(id)
  expect(answer).toEqual({ error: expect.stringMatching(/^Rien n’a été programmé/) })
  const asked = await publish(publisher, id).then(() => [], (error: { data: { errors: { message: string }[] } }) => error.data.errors.map(({ message }) => message))
  expect(asked.length).toBeGreaterThan(1)
  for (const reason of asked) expect(answer.error).toContain(reason)
  expect(await kindNow(id)).toBe('draft')
  expect((await payload.findVersions({ collection: 'projects', where: { parent: { equals: id } }, pagination: false })).docs).toHaveLength(length)
})

test('what can be published is scheduled, and is not published before its hour', async () => {
  const { id } = await draftBy(editor)
  expect(await schedule(id)).not.toHaveProperty('error')
  expect(await payload.find({ collection: 'projects', where: { id: { equals: id } }, ...as(reader), draft: false }).then(({ docs }) => docs.map(({ _status }) => _status))).not.toContain('published')
})

test('one that fails at its hour is told by mail to whoever scheduled it, and first in « À faire », until it is answered', async () => {
  const { id } = await draftBy(editor)
  await edit(editor, id, { title: 'Jamais publiée' })
  await schedule(id)
  await edit(editor, id, { span: 'un jour' })
  await run()
  expect(await kindNow(id)).toBe('draft')
  expect(await letters()).toContainEqual(expect.objectContaining({ to: publisher.email, subject: '« Jamais publiée » n’a pas été publiée à l’heure choisie', text: expect.stringContaining(`/admin/collections/projects/${id}`) }))
  const [first] = await todo(publisher)
  expect(first).toMatchObject({ id: 'programmations-manquees', items: [{ title: 'Jamais publiée (projet)', line: expect.stringMatching(/^Devait être publié le .* : .+/) }] })
  expect((await todo(editor)).map((section) => section.id)).not.toContain('programmations-manquees')
  await publish(publisher, id, { span: '2012' })
  expect((await todo(publisher)).map((section) => section.id)).not.toContain('programmations-manquees')
})
