import { describe, expect, test } from '@jest/globals'
import { ROUTES } from './support/routes'
import { ask } from './support/wire'

/** What changes from one answer to the next. */
const OF_THE_MOMENT = ['date', 'connection', 'keep-alive', 'cache-status', 'x-request-id']
const lasting = (headers: Map<string, string>) => [...headers].filter(([name]) => !OF_THE_MOMENT.includes(name)).toSorted()

describe.each([...ROUTES, { kind: 'nowhere', path: '/nulle-part', type: /^text\/html/ }])('$kind', ({ path, type }) => {
  test.each(['br', 'gzip', 'identity'])('HEAD has the status and the headers of GET, and no body (%s)', async (encoding) => {
    const asked = { 'accept-encoding': encoding }
    await ask('GET', path, asked)
    const [get, head] = [await ask('GET', path, asked), await ask('HEAD', path, asked)]
    expect(get.headers.get('content-type')).toMatch(type)
    expect(get.body.length).toBeGreaterThan(0)
    if (get.headers.has('content-length')) expect(get.body.length).toBe(Number(get.headers.get('content-length')))
    expect([head.status, lasting(head.headers)]).toEqual([get.status, lasting(get.headers).filter(([name]) => name !== 'transfer-encoding')])
  })

  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND'])('%s is not allowed, and what is is said', async (method) => {
    const { status, headers } = await ask(method, path)
    expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
  })

  test('OPTIONS says what is allowed', async () => {
    const { status, headers, body } = await ask('OPTIONS', path)
    expect([status, headers.get('allow'), body.length]).toEqual([204, 'GET, HEAD, OPTIONS', 0])
  })
})

test.each([['/admin/login', 'GET, HEAD, OPTIONS, POST'], ['/api/projects', 'GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE']])('%s takes the methods of its kind only', async (path, allow) => {
  for (const method of ['TRACE', 'PROPFIND']) {
    const { status, headers } = await ask(method, path)
    expect([method, status, headers.get('allow')]).toEqual([method, 405, allow])
  }
})

test('HEAD on the API answers as GET does', async () => {
  const [get, head] = [await ask('GET', '/api/projects?limit=1'), await ask('HEAD', '/api/projects?limit=1')]
  expect([head.status, head.headers.get('content-type'), head.body.length]).toEqual([get.status, get.headers.get('content-type'), 0])
})

test('OPTIONS of the server as a whole answers', async () => {
  const { status } = await ask('OPTIONS', '*')
  expect(status).toBe(204)
})
