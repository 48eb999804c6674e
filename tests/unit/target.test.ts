import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isBeyondTheList, pageKey } from '@/deploy/site/pageKey.mjs'
import { meantPath, readTarget } from '@/deploy/site/target.mjs'

const at = (path: string, question = '', isReadable = true) => ({ path, question, isMoved: false, isReadable })
const moved = (path: string, question = '', isReadable = true) => ({ path, question, isMoved: true, isReadable })

describe('readTarget', () => {
  test.each<[string, string, object]>([
    ['a page', '/histoire', at('/histoire')],
    ['with a question', '/histoire?theme=climat', at('/histoire', 'theme=climat')],
    ['the home page', '/', at('/')],
    ['what a proxy asks for', 'http://autre.example/histoire?x=1', at('/histoire', 'x=1')],
    ['an anchor, which is the browser’s', '/histoire#2012', at('/histoire')],
    ['a last slash', '/histoire/', moved('/histoire')],
    ['doubled slashes', '//histoire//convention', moved('/histoire/convention')],
    ['steps', '/a/./../histoire', moved('/histoire')],
    ['steps out of the site', '/../../etc/passwd', moved('/etc/passwd')],
    ['encoded steps', '/%2e%2e/histoire', moved('/histoire')],
    ['accents in UTF-8', '/d%C3%A9bat', at('/d%C3%A9bat')],
    ['codes in small letters', '/d%c3%a9bat', at('/d%C3%A9bat')],
    ['accents in Latin-1', '/d%E9bat/', moved('/d%C3%A9bat', '', false)],
    ['accents as they are, in UTF-8', '/d\u00c3\u00a9bat', moved('/d%C3%A9bat')],
    ['an overlong code', '/%C0%AF', moved('/%C3%80%C2%AF', '', false)],
    ['a code of a code', '/%2541', at('/%2541')],
    ['an encoded slash', '/a%2Fb', at('/a%2Fb')],
    ['a percent sign that stands for nothing', '/100%', at('/100%25', '', false)],
    ['a backslash', '/\\evil.example', at('/%5Cevil.example')],
    ['a sign that needs no code', '/a%2Cb', at('/a,b')],
    ['NUL in the path', '/%00', { status: 400 }],
    ['NUL in the question', '/histoire?theme=%00', { status: 400 }],
    ['no path', 'histoire', { status: 400 }],
    ['a very long address', `/${'a'.repeat(5000)}`, { status: 414 }],
  ])('reads %s', (_, written, expected) => expect(readTarget(written)).toEqual(expected))

  test('is its own one form, and never leaves the site', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const target = readTarget(`/${Buffer.from(text).toString('latin1')}`)
      if ('status' in target) return
      expect(target.path).toMatch(/^\/(?!\/)[!-~]*$/)
      expect(readTarget(target.path)).toEqual(at(target.path))
    }))
  })
})

describe('meantPath', () => {
  test.each<[string, string | null]>([
    ['/HISTOIRE', '/histoire'],
    ['/projets/Voxe', '/projets/voxe'],
    ['/projets/voxe).', '/projets/voxe'],
    ['/projets/voxe%20%C2%BB', '/projets/voxe'],
    ['/histoire%E2%80%A6', '/histoire'],
    ['/histoire', null],
    ['/', null],
  ])('%s → %s', (path, expected) => expect(meantPath(path)).toBe(expected))
})

describe('pageKey', () => {
  test.each<[string, string, string | null]>([
    ['/projets', '', '/projets'],
    ['/projets', 'utm_source=lettre&fbclid=1', '/projets'],
    ['/projets', 'theme=climat&utm_source=lettre&etat=en-pause', '/projets?etat=en-pause&theme=climat'],
    ['/projets', 'etat=', '/projets'],
    ['/projets', 'etat=EN%20PAUSE', '/projets?etat=en-pause'],
    ['/histoire', 'projet=voxe', '/histoire?projet=voxe'],
    ['/projets/voxe', 'theme=climat', '/projets/voxe'],
    ['/constructor', 'a=b', '/constructor'],
    ['/recherche', 'q=labo', null],
    ['/oembed', 'url=x', null],
    ['/apercu/projects/1', '', null],
  ])('%s?%s → %s', (path, question, key) => expect(pageKey(at(path, question))).toBe(key))

  test('a list has no second page', () => {
    expect([at('/projets', 'page=9999'), at('/projets', 'page=1'), at('/projets', 'etat=x'), at('/recherche', 'page=2&q=a')].map(isBeyondTheList)).toEqual([true, false, false, false])
  })
})
