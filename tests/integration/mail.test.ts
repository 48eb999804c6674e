import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { createLocalReq, type Payload } from 'payload'
import { account, closePayload, openPayload } from './support/payload'
import { eventually, type MailServer, openMailServer } from './support/mailServer'

let payload: Payload
let server: MailServer
let port: number
const told: string[] = []

beforeAll(async () => {
  server = await openMailServer()
  port = server.port
  Object.assign(process.env, {
    SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: 'Démocratie Ouverte <histoire@exemple.test>', SITE_URL: 'https://histoire.exemple.test',
  })
  payload = await openPayload()
  payload.logger.error = ((line: unknown) => told.push(typeof line === 'string' ? line : JSON.stringify(line))) as never
})
afterEach(() => {
  server.received.length = 0
  told.length = 0
})
afterAll(async () => {
  await closePayload(payload)
  await server.stop()
})

const spaced = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
const jobs = async () => (await payload.find({ collection: 'payload-jobs', where: { taskSlug: { equals: 'sendMail' } }, depth: 0 })).docs
/** A turn of the queue, once the try that each mail starts by itself is over. */
const run = () => eventually('its turn', async () => {
  const { runQueue } = await import('@/lib/payload/jobs/runQueue')
  return runQueue(payload, await createLocalReq({}, payload))
})

test('a forgotten password: a French mail with a link to this site, in HTML and in plain text; the link gives a new password, once', async () => {
  const user = await account(payload, 'editor')
  const token = await payload.forgotPassword({ collection: 'users', data: { email: user.email! } })
  const mail = await eventually('the mail', () => server.received[0])
  expect(server.to).toEqual([user.email])
  expect(mail.from?.value).toEqual([{ name: 'Démocratie Ouverte', address: 'histoire@exemple.test' }])
  expect(mail.subject).toBe('Choisir un nouveau mot de passe')
  const link = `https://histoire.exemple.test/admin/reset/${token}`
  expect(spaced(mail.text ?? '')).toMatch(new RegExp(`^Bonjour editor,\n\nQuelqu’un, sans doute vous,[^]*\n\n${link}\n\nElle fonctionne une seule fois, jusqu’au \\d+(er)? \\p{L}+ \\d{4} à \\d+ h \\d\\d\\.`, 'u'))
  expect(mail.text).not.toMatch(/<|&\w+;/)
  expect(mail.html).toContain(`<a href="${link}">${link}</a>`)
  expect(mail.headers.get('auto-submitted')).toBe('auto-generated')
  await eventually('no trace of the link', async () => (await jobs()).length === 0)

  const reset = (password: string) => payload.resetPassword({ collection: 'users', data: { token, password }, overrideAccess: true })
  await reset('un-autre-mot-de-passe')
  expect((await payload.login({ collection: 'users', data: { email: user.email!, password: 'un-autre-mot-de-passe' } })).user?.id).toBe(user.id)
  await expect(reset('encore-un-mot-de-passe')).rejects.toMatchObject({ status: 403 })
})

test('an address that has no account gets no mail, and the answer does not tell', async () => {
  expect(await payload.forgotPassword({ collection: 'users', data: { email: 'personne@exemple.test' } })).toBeNull()
  await run()
  expect(server.received).toEqual([])
})

test('while the mail server is away nothing is lost: the reason is told in French, and the mail leaves once it is back', async () => {
  await server.stop()
  const user = await account(payload, 'editor')
  await payload.forgotPassword({ collection: 'users', data: { email: user.email! } })
  const waiting = await eventually('a first try', async () => (await jobs()).find(({ totalTried, processing }) => totalTried === 1 && !processing))
  expect(waiting.hasError).toBe(false)
  const wait = new Date(waiting.waitUntil!).getTime() - Date.now()
  expect(wait).toBeGreaterThan(30_000)
  expect(wait).toBeLessThan(61_000)
  await eventually('the reason', () => told.length > 0)
  expect(spaced(told.join('\n'))).toMatch(/La tâche « Courriels » a échoué : le serveur de courriel refuse la connexion\. Nouvel essai le \d+.* à \d+ h \d\d\./)

  server = await openMailServer({ port })
  await run()
  expect(server.received).toEqual([])
  await payload.update({ collection: 'payload-jobs', id: waiting.id, data: { waitUntil: new Date(Date.now() - 1000).toISOString() } })
  await run()
  expect(server.received.map(({ to }) => [to].flat().map((one) => one?.text))).toEqual([[user.email]])
  expect(await jobs()).toEqual([])
})

test('a mail that the server never takes is given up after its tries, and says why', async () => {
  let answers = 0
  await server.stop()
  server = await openMailServer({ port, answer: async () => { answers += 1; return Object.assign(new Error('Boîte pleine'), { responseCode: 452 }) } })
  await payload.sendEmail({ to: 'pleine@exemple.test', subject: 'Essai', html: '<p>Essai</p>' })
  for (let tries = 1; tries <= 9; tries += 1) {
    const { id, hasError } = await eventually(`try ${tries}`, async () => (await jobs()).find(({ totalTried, processing }) => totalTried === tries && !processing))
    expect(hasError).toBe(tries === 9)
    await payload.update({ collection: 'payload-jobs', id, data: { waitUntil: null } })
    await run()
  }
  expect(answers).toBe(9)
  expect((await jobs())[0]?.error).toMatchObject({ message: expect.stringMatching(/Boîte pleine/) })
  expect(spaced(told.join('\n'))).toMatch(/Elle ne sera plus essayée d’elle-même : voir la page « Tâches »/)
})
