import { describe, expect, test } from '@jest/globals'
import { ask, host, site } from './support/wire'

const told = async (target: string, headers: Record<string, string> = {}) => {
  const { status, headers: given, body } = await ask('GET', target, headers)
  return { status, location: given.get('location'), type: given.get('content-type'), text: body.toString() }
}

describe('one page, one address', () => {
  test.each([
    ['a last slash', '/projets/voxe/', '/projets/voxe'],
    ['doubled slashes', '//projets//voxe', '/projets/voxe'],
    ['a step', '/./projets/x/../voxe', '/projets/voxe'],
    ['small letters', '/Projets/VOXE', '/projets/voxe'],
    ['the bracket and the point of a sentence', '/projets/voxe).', '/projets/voxe'],
    ['a closing quotation mark', '/projets/voxe%C2%A0%C2%BB', '/projets/voxe'],
    ['its question stays', '/HISTOIRE?projet=voxe', '/histoire?projet=voxe'],
    ['/feed', '/feed', '/flux.xml'], ['/rss', '/rss', '/flux.xml'], ['/flux', '/flux', '/flux.xml'], ['/atom.xml', '/atom.xml', '/flux.xml'],
    ['the home page in French', '/fr', '/'],
  ])('%s: %s leads to %s', async (_, asked, expected) => {
    expect(await told(asked)).toMatchObject({ status: 308, location: expected })
  })

  test('letters of another encoding are read, never encoded a second time', async () => {
    expect((await told('/d%E9bat/')).location).toBe('/d%C3%A9bat')
    expect(await told('/d%C3%A9bat')).toMatchObject({ status: 404 })
  })

  test('what leads nowhere is led nowhere', async () => {
    for (const path of ['/NULLE-PART', '/nulle-part).', '/evil.example', '/%5Cevil.example']) expect([path, await told(path)]).toEqual([path, expect.objectContaining({ status: 404, location: undefined })])
    expect((await told('//evil.example')).location).toBe('/evil.example')
  })
})

describe('an address that can’t be read', () => {
  test.each(['/%00', '/projets/%00', '/partage/%00.png', '/api/projects?where[slug][equals]=%00', '/histoire?theme=%00', 'histoire'])('%s is the asker’s error, in a word', async (path) => {
    const { status, text } = await told(path)
    expect(status).toBe(400)
    expect(text.length).toBeLessThan(300)
  })

  test.each(['/%', '/projets/%ff', '/%C0%AF', '/%E0%A4%A', '/%2541', '/p/%', '/%252e%252e/%252e%252e/etc/passwd', '/..%2f..%2fetc%2fpasswd'])('%s is no page', async (path) => {
    expect([308, 404]).toContain((await told(path)).status)
  })

  test('one too long is said to be', async () => {
    expect((await told(`/${'a'.repeat(5000)}`)).status).toBe(414)
    expect((await told(`/${'a'.repeat(60_000)}`)).status).toBe(414)
  })

  test('so are headers too long', async () => {
    expect((await ask('GET', '/', { cookie: 'a'.repeat(60_000) })).status).toBe(431)
  })
})

describe('what is asked of a list that is not there', () => {
  test('a second page is none', async () => {
    expect((await told('/projets?page=9999')).status).toBe(404)
    expect((await told('/projets?page=1')).status).toBe(200)
  })

  test('an unknown state has no project', async () => {
    const { status, text } = await told('/projets?etat=zzz')
    expect([status, text.includes('href="/projets/voxe"'), text.includes('Aucun résultat')]).toEqual([200, false, true])
  })
})

test('whatever the name by which the site is called, it leads to its own address', async () => {
  const { status, text } = await told('/', { host: 'evil.example' })
  expect(status).toBe(200)
  expect(text).not.toContain('evil.example')
  expect(text).toContain(site)
  const forwarded = await told('/', { host, 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' })
  expect(forwarded.text).not.toContain('evil.example')
})

test('a whole address, as proxies write it, is the same page', async () => {
  expect((await told(`http://evil.example/projets/voxe`)).text).toBe((await told('/projets/voxe')).text)
})

test('the API alone is no page', async () => {
  const { status, text } = await told('/api')
  expect([status, text.length < 500]).toEqual([404, true])
})

test.each(['/_next/static/nulle-part.js', '/_next/image?url=%2Fa.png&w=64&q=75', '/_next/data/x.json', '/assets/nulle-part.js'])('%s is no file: a short answer', async (path) => {
  const { status, text } = await told(path)
  expect([status, text.length < 100]).toEqual([404, true])
})

test.each([['/apple-touch-icon.png', /^image\/png/], ['/favicon.ico', /^image\//]])('%s is there', async (path, type) => {
  expect(await told(path)).toMatchObject({ status: 200, type: expect.stringMatching(type) })
})
