import { expect, test } from '@jest/globals'
import { KEPT, ROUTES } from './support/routes'
import { ask, site } from './support/wire'

/** What belongs to one person enters no copy that another gets. */
test('each page is the same with a session and without, is asked for without it, and sets none', async () => {
  const login = await fetch(`${site}/api/users/login`, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email: process.env.ADMIN_EMAIL, password: process.env.ADMIN_PASSWORD }),
  })
  const cookie = login.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ')
  expect(cookie).toMatch(/payload-token=/)
  for (const { path } of ROUTES) {
    const theirs = await ask('GET', `${path}${path.includes('?') ? '&' : '?'}visite=1`, { cookie, 'accept-language': 'en' })
    const anyone = await ask('GET', path)
    expect([path, theirs.status, theirs.headers.get('set-cookie'), theirs.body.equals(anyone.body)]).toEqual([path, 200, undefined, true])
  }
})

test('what only staff see is kept nowhere', async () => {
  for (const path of ['/admin', '/admin/login', '/api/users/me', '/apercu/projects/01900000-0000-7000-8000-000000000000']) {
    const { headers } = await ask('GET', path)
    expect([path, headers.get('cache-control'), headers.get('cache-status') ?? 'site; fwd=bypass']).toEqual([path, expect.stringMatching(/no-store|no-cache/), 'site; fwd=bypass'])
  }
})

test('a page that is asked for again comes from the store, whatever others add to its address', async () => {
  for (const { path } of KEPT) {
    await ask('GET', path)
    const { headers } = await ask('GET', `${path}${path.includes('?') ? '&' : '?'}utm_source=lettre`)
    expect([path, headers.get('cache-status')]).toEqual([path, 'site; hit'])
  }
})
