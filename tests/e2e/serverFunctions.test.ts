import { beforeAll, describe, expect, test } from '@jest/globals'
import { api } from './support/api'
import { site } from './support/browser'

const SENTINEL = 'un-entete-que-personne-ne-lit'

let action: string
let cookie: string
beforeAll(async () => {
  const html = (await (await fetch(`${site}/admin/login`)).text()).replaceAll('\\"', '"')
  const [, row] = /"serverFunction":"\$h(\w+)"/.exec(html)!
  action = new RegExp(`${row}:\\{"id":"(\\w+)"`).exec(html)![1]!
  const login = await fetch(`${site}/api/users/login`, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email: process.env.ADMIN_EMAIL, password: process.env.ADMIN_PASSWORD }),
  })
  cookie = login.headers.get('set-cookie')!.split(';')[0]!
})

/** What a screen of the admin would send, made by hand. */
async function call(asked: unknown, session = ''): Promise<{ status: number; text: string }> {
  const answer = await fetch(`${site}/admin/login`, {
    method: 'POST', redirect: 'manual', body: JSON.stringify([asked]),
    headers: { 'next-action': action, 'accept': 'text/x-component', 'content-type': 'text/plain;charset=UTF-8', 'origin': site, 'x-sentinel': SENTINEL, ...(session && { cookie: session }) },
  })
  return { status: answer.status, text: await answer.text() }
}

const INHERITED = [...Object.getOwnPropertyNames(Object.prototype), 'then', 'prototype', 'length', '']
const DROPPED = ['copy-data-from-locale', 'get-folder-results-component-and-data', 'nulle-part']

describe('what the admin’s screens ask of the server, by name', () => {
  test.each([...INHERITED, ...DROPPED])('« %s » is the name of nothing, with or without an account', async (name) => {
    for (const session of ['', cookie]) {
      const { status, text } = await call({ name, args: { valueToSlugify: 'Un témoin' } }, session)
      expect(status).toBe(404)
      for (const secret of [SENTINEL, cookie.slice(-40), 'Un témoin', 'StateCell']) expect([secret, text.includes(secret)]).toEqual([secret, false])
    }
  })

  test.each([null, 'form-state', 7, [], {}, { name: ['form-state'] }, { name: { toString: 'form-state' } }])('%j names nothing', async (asked) => {
    expect((await call(asked, cookie)).status).toBe(404)
  })

  test.each([
    ['form-state', { collectionSlug: 'projects', operation: 'create', schemaPath: 'projects', docPermissions: {}, docPreferences: { fields: {} }, data: {} }],
    ['render-document-slots', { collectionSlug: 'projects' }], ['render-document', { collectionSlug: 'projects' }], ['render-list', { collectionSlug: 'users', query: {} }],
    ['table-state', { collectionSlug: 'users', query: {} }], ['render-widget', { widgetSlug: 'collections' }], ['get-default-layout', {}],
    ['slugify', { collectionSlug: 'projects', path: 'slug', valueToSlugify: 'Un témoin' }], ['schedule-publish', {}], ['get-upcoming-scheduled-publish', {}], ['render-field', { schemaPath: 'collection.projects.title' }],
  ])('« %s » answers nobody without an account', async (name, args) => {
    const { status, text } = await call({ name, args })
    expect(status).toBeGreaterThanOrEqual(400)
    expect(text.length).toBeLessThan(500)
  })

  test('« slugify » and « form-state » answer whoever has one', async () => {
    const slug = await call({ name: 'slugify', args: { collectionSlug: 'projects', path: 'slug', valueToSlugify: 'Un témoin' } }, cookie)
    expect([slug.status, slug.text.includes('un-t')]).toEqual([200, true])
    const { id } = await (await api()).first('projects?limit=1')
    const state = await call({
      name: 'form-state', args: { id, collectionSlug: 'projects', operation: 'update', schemaPath: 'projects', docPermissions: { update: true, fields: true }, docPreferences: { fields: {} }, data: { title: 'Un titre d’essai' }, renderAllFields: false },
    }, cookie)
    expect([state.status, state.text.includes('Un titre d’essai')]).toEqual([200, true])
  })
})
