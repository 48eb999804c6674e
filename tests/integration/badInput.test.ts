import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { type Answer, type Asking, openRest } from './support/doors'
import { failing, questions, writes } from './support/hostile'
import { account, closePayload, openPayload } from './support/payload'
import { records } from './support/records'

let payload: Payload
let ask: (method: string, path: string, asking?: Asking) => Promise<Answer>
let anonymous: typeof ask

beforeAll(async () => {
  payload = await openPayload()
  const rest = await openRest()
  const { email } = await account(payload, 'administrator')
  const { token } = await rest('POST', 'users/login', { body: { email, password: 'un-mot-de-passe-long' } })
  ask = (method, path, asking) => rest(method, path, { token, ...asking })
  anonymous = rest
  await (await records(payload)).make('projects', { title: 'Un projet' })
})
afterAll(() => closePayload(payload))

const saysIn = ({ body }: Answer) => JSON.stringify(body.errors ?? body)

describe('no question makes the server fail', () => {
  test('every comparison with every kind of field', async () => {
    const some = questions(payload, { few: true })
    expect(some.length).toBeGreaterThan(2000)
    expect(await failing(ask, some)).toEqual([])
  }, 240_000)

  test.each([
    'projects?where[slug][equals]=%00', 'projects?page=-1', 'projects?limit=-1', 'projects?limit=NaN', 'projects?limit=abc', 'projects?page=1e99', 'projects?depth=-1', 'projects?depth=x', 'projects?limit[]=1',
    'projects?where[kind][equals]=nope', 'projects?where[title][near]=1', 'projects?where[title][all]=a', 'projects?where[body][like]=a', 'projects?where[supports][exists]=true',
    'projects?where[supports.amount][exists]=true', 'projects?where=a', 'projects?where[and]=a', 'projects?where[and][0]=a', 'projects?where[or][0][title]=a', 'projects?where[title]=a', 'projects?where={', 'projects?where[%00][equals]=a',
    'projects?sort[a]=b', 'projects?sort=%00', 'projects?sort=supports', 'projects?select=a', 'projects?select[%00]=true', 'projects?populate=a', 'projects?populate[projects]=a', 'projects?joins=a', 'projects?joins[supports]=a', 'projects?joins[supports][limit]=-1', 'projects?joins[supports][where][kind][equals]=nope', 'projects?joins[supports][sort]=%00', 'projects?draft=a&trash=b&locale=%00',
    'projects/%00', 'projects/nope', 'projects/versions/nope', 'projects/versions?where[version.kind][equals]=nope', 'projects/versions?page=-1', 'projects/count?where[kind][equals]=nope', 'media/versions', 'media/versions/a', 'globals/site/versions', 'globals/site/versions/a', 'media/file/x.png?prefix=..', 'media/file/%00', 'media/file/..%2F..%2Fx',
    'review/__proto__/x', 'review/constructor/x', 'review/projects/x', 'review/projects/%00', 'constructor', '__proto__/x', 'globals/constructor', 'globals/nope', 'access?where=a', 'payload-jobs?where[input.a][like]=1', 'payload-preferences/%00', 'users/me?depth=-1',
  ])('GET %s', async (path) => {
    const answer = await ask('GET', path)
    expect(saysIn(answer)).not.toContain('Something went wrong')
    expect(answer.status).toBeLessThan(500)
  })

  test('what is refused says what, in French', async () => {
    expect(saysIn(await anonymous('GET', 'projects?page=-1'))).toContain('« page » attend un nombre entier')
    expect(saysIn(await anonymous('GET', 'projects?where[kind][equals]=nope'))).toContain('« Nature » (kind)')
    expect(saysIn(await anonymous('GET', 'projects?where[slug][equals]=%00'))).toContain('caractère')
    expect((await anonymous('GET', 'nulle/part')).body).toEqual({ errors: [{ message: 'Il n’y a rien à cette adresse.' }] })
  })

  test('what the admin asks is still answered', async () => {
    for (const question of ['where[title][like]=un projet', 'where[and][0][title][contains]=projet', 'where[kind][in]=tool,programme', 'where[kind][in][]=tool', 'where[state][equals]=published', 'where[spanEarliest][exists]=true', 'where[eras][exists]=false', 'where[archivedOn][equals]=null', 'where[id][equals]=', 'where[or][0][and][0][title][exists]=true', 'limit=0&pagination=false', 'sort=-updatedAt,title']) {
      expect({ question, status: (await ask('GET', `projects?${question}`)).status }).toEqual({ question, status: 200 })
    }
  })
})

describe('no document makes the server fail', () => {
  test('every wrong shape in every kind of field, as a draft', async () => {
    const some = writes(payload, { few: true })
    expect(some.length).toBeGreaterThan(400)
    expect(await failing(ask, some)).toEqual([])
  }, 240_000)

  test.each([
    [{ archivedOn: 'hier' }, 'archivedOn', 'Gardée comme archive depuis le'],
    [{ title: { a: 1 } }, 'title', 'Nom'],
    [{ title: 'a\u0000b' }, 'title', 'Nom'],
    [{ people: [{ consentOn: '13/02/2013' }] }, 'people.0.consentOn', 'Accord donné le'],
    [{ carriedBy: { organisation: 'x' } }, 'carriedBy.organisation', 'Fiche de l’organisation'],
    [{ kind: 'nope' }, 'kind', 'Nature'],
  ])('%j is refused at its field', async (body, path, label) => {
    const made = await ask('POST', 'projects?draft=true', { body })
    const { id } = await payload.create({ collection: 'projects', draft: true, data: { title: 'Brouillon' } as never })
    const changed = await ask('PATCH', `projects/${id}?draft=true&autosave=true`, { body })
    for (const { status, body: said } of [made, changed]) {
      expect(status).toBe(400)
      expect(said.errors?.[0]?.data?.errors).toEqual([{ path, label, message: expect.stringMatching(new RegExp(`^${label} : `)) }])
    }
  })

  test.each([
    ['POST', 'pages', { raw: 'bonjour', headers: { 'content-type': 'text/plain' } }], ['POST', 'pages', { raw: '{', headers: { 'content-type': 'application/json' } }], ['POST', 'pages', { raw: 'null', headers: { 'content-type': 'application/json' } }],
    ['POST', 'pages', { raw: '[1]', headers: { 'content-type': 'application/json' } }], ['PATCH', 'pages', { raw: '"a"', headers: { 'content-type': 'application/json' } }], ['POST', 'pages', {}],
    ['POST', 'users/login', { body: { email: 'a\u0000@exemple.org', password: 'x' } }], ['POST', 'users/forgot-password', { body: { email: 'a\u0000@exemple.org' } }], ['POST', 'users/login', { body: { email: { a: 1 }, password: [] } }],
    ['POST', 'users/login', { raw: 'null', headers: { 'content-type': 'application/json' } }], ['POST', 'users/reset-password', { body: { token: '\u0000', password: 'un-mot-de-passe-long' } }], ['POST', 'users/unlock', { body: { email: '\u0000' } }],
    ['POST', 'users', { body: { name: 'a\u0000', email: 'b@exemple.org', password: 'un-mot-de-passe-long', role: 'reader' } }], ['POST', 'payload-preferences/a', { body: { value: 'a\u0000' } }], ['POST', 'globals/site', { body: { name: 'a\u0000' } }],
    ['POST', 'review/projects/x/submit', { body: { to: '\u0000' } }], ['POST', 'records/merge', { body: { record: { collection: 'projects', id: '\u0000' }, other: { collection: 'projects', id: 'x' } } }], ['POST', 'checks', { body: { slug: 'constructor', data: {} } }],
    ['POST', 'projects/versions/nope', {}], ['DELETE', 'projects/nope', {}], ['DELETE', 'projects?where[kind][equals]=nope', {}], ['PATCH', 'projects?where[kind][equals]=nope', { body: { tagline: 'x' } }], ['POST', 'projects/nope/duplicate', {}],
  ] as [string, string, Asking][])('%s %s %j', async (method, path, asking) => {
    const answer = await ask(method, path, asking)
    expect(saysIn(answer)).not.toContain('Something went wrong')
    expect(answer.status).toBeLessThan(500)
  })
})
