import { describe, expect, test } from '@jest/globals'
import { api, visit } from './support/api'
import { site } from './support/browser'

const COLLECTIONS = ['eras', 'milestones', 'sources', 'projects', 'experiments', 'territories', 'cohorts', 'partners', 'supports', 'pages']

describe('what the network can ask without an account', () => {
  test.each(COLLECTIONS)('%s: published documents only, however the question is put', async (collection) => {
    const staff = await api()
    const draft = await staff.create(`${collection}?draft=true`, { title: `Brouillon ${collection} ${Date.now()}`, _status: 'draft' })
    const anonymous = await api(null)
    const asked = [
      `${collection}?limit=0&depth=3`, `${collection}?limit=0&draft=true&depth=5`, `${collection}?limit=0&trash=true`,
      `${collection}?limit=0&where[_status][equals]=draft`, `${collection}/${draft.id}`, `${collection}/${draft.id}?draft=true&depth=3`,
      `${collection}/versions?limit=0`, `${collection}/count?where[id][equals]=${draft.id}`,
    ]
    for (const path of asked) {
      const { body } = await anonymous.call('GET', path)
      expect([path, JSON.stringify(body).includes(draft.title)]).toEqual([path, false])
      expect([path, (body as { totalDocs?: number }).totalDocs === 1]).toEqual([path, false])
    }
  })

  test.each(COLLECTIONS)('%s: nothing can be written', async (collection) => {
    const anonymous = await api(null)
    for (const [method, path] of [['POST', collection], ['PATCH', `${collection}?where[id][exists]=true`], ['DELETE', `${collection}?where[id][exists]=true`]] as const) {
      expect([method, (await anonymous.call(method, path, { title: 'Intrus' })).status]).toEqual([method, 403])
    }
  })

  test.each([
    ['GET', 'users', 403], ['GET', 'starter-entries', 403], ['GET', 'payload-preferences', 403], ['GET', 'payload-jobs', 403],
    ['GET', 'payload-jobs/run', 401], ['GET', 'payload-locked-documents', 403], ['POST', 'users/unlock', 403],
    ['POST', 'graphql', 404], ['GET', 'graphql-playground', 404], ['POST', 'users/first-register', 403],
  ])('%s /api/%s answers %i', async (method, path, status) => {
    const { status: got } = await (await api(null)).call(method, path, method === 'POST' ? { email: 'x@exemple.test' } : undefined)
    expect(got === status || (status === 403 && got === 401) || (status === 401 && got === 403)).toBe(true)
  })

  test('the first account cannot be made from the network', async () => {
    const page = await visit('/admin/create-first-user')
    expect(page.text).toContain('npm run admin:create')
    expect(page.text).not.toMatch(/<form|<input/)
  })

  test('a depth beyond the limit digs no deeper', async () => {
    const { body } = await (await api(null)).call('GET', 'milestones?depth=10&limit=1')
    const depthOf = (value: unknown): number =>
      value && typeof value === 'object' ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0
    expect(depthOf(body)).toBeLessThan(40)
  })
})

test('accounts: an editor logs in by its own password and may not publish, nor read other accounts', async () => {
  const staff = await api()
  const editor = { email: `redaction-${Date.now()}@exemple.test`, password: 'un-mot-de-passe-long' }
  await staff.create('users', { ...editor, name: 'Rédaction', role: 'editor' })
  const redaction = await api(editor)
  const draft = await redaction.create('projects?draft=true', { title: `Écrit par la rédaction ${Date.now()}`, _status: 'draft' })
  expect((await redaction.call('PATCH', `projects/${draft.id}`, { _status: 'published' })).status).toBe(403)
  expect((await redaction.call('PATCH', `projects/${draft.id}?draft=true`, { _status: 'published' })).status).toBe(403)
  const { body } = await redaction.call('GET', 'users?limit=0')
  expect((body.docs as unknown as { email: string }[]).map(({ email }) => email)).toEqual([editor.email])
})

test('headers: no page sets a cookie, all say what they are', async () => {
  for (const path of ['/', '/histoire', '/projets', '/projets/voxe', '/nulle-part']) {
    const { headers } = await visit(path)
    expect(headers.get('set-cookie')).toBeNull()
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-type')).toMatch(/^text\/html/)
  }
  expect((await fetch(`${site}/robots.txt`)).headers.get('content-type')).toMatch(/^text\/plain/)
})
