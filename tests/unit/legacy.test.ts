import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { decodeTable } from '@/lib/legacy/decodeTable'
import { addressFor, chainFrom, covers, legacyPath, matched, pathFault, readCsv, ruleFor, targetFault } from '@/lib/legacy'

describe('an old address has one form, however it was written', () => {
  test.each<[string, string | null]>([
    ['/blog/gilets-jaunes-democratie', '/blog/gilets-jaunes-democratie'],
    ['/Blog/Gilets-Jaunes/', '/blog/gilets-jaunes'],
    ['https://democratieouverte.org/blog/a?utm=1#b', '/blog/a'],
    ['https://democratieouverte.org?p=12', '/?p=12'],
    ['/spip.php?article12&utm_source=lettre', '/spip.php?article12'],
    ['/Index.php?Lang=FR&p=12#haut', '/index.php?lang=fr&p=12'],
    ['/a?b=%C3%A9t%C3%A9+un%26', '/a?b=été%20un%26'],
    ['/?', '/'],
    ['/a%3Fb', null],
    ['\u200b/blog/a\u00ad', '/blog/a'],
    ['https://democratieouverte.org', null],
    ['  /blog//a/  ', '/blog/a'],
    ['/l%C3%A9gislatives', '/législatives'],
    ['/le\u0301gislatives', '/législatives'],
    ['/blog/**', '/blog/*'],
    ['/%E0%A4%A', '/%e0%a4%a'],
    ['/', '/'],
    ['blog/a', null],
    ['/un espace', null],
    ['/a\\b', null],
    ['/a%0d%0aSet-Cookie:x', null],
    [`/${'a'.repeat(400)}`, null],
  ])('« %s »', (typed, path) => expect(legacyPath(typed)).toBe(path))
})

describe('what a rule takes', () => {
  test.each<[string, string, string[] | null]>([
    ['/blog/a', '/blog/a', []],
    ['/blog/a', '/blog/ab', null],
    ['/blog/*', '/blog/a', ['a']],
    ['/blog/*', '/blog/2018/01/a', ['2018/01/a']],
    ['/blog/*', '/blog', null],
    ['/blog/*', '/blogue/a', null],
    ['/*/feed', '/blog/a/feed', ['blog/a']],
    ['/a/*/c/*', '/a/b/c/d', ['b', 'd']],
    ['/a.b', '/aXb', null],
    ['/*b*c', '/abbxc', ['ab', 'x']],
    ['/spip.php?article12', '/spip.php?article12', []],
    ['/spip.php?article12', '/spip.php?article12&lang=fr', []],
    ['/spip.php?article12', '/spip.php?article123', null],
    ['/spip.php?article12', '/spip.php', null],
    ['/spip.php', '/spip.php?article12', []],
    ['/blog/*?p=1', '/blog/a?p=1', ['a']],
    ['/?p=12', '/', null],
    ['/(a+)+$', '/aaaa', null],
  ])('%s, of %s', (path, asked, found) => expect(matched({ path }, asked)).toEqual(found))

  const rules = [{ path: '/*/feed' }, { path: '/blog/*' }, { path: '/blog/2018/*' }, { path: '/blog/2018/gilets' }, { path: '/spip.php' }, { path: '/spip.php?article12' }]
  test.each<[string, string | null]>([
    ['/blog/2018/gilets', '/blog/2018/gilets'],
    ['/Blog/2018/Gilets/', '/blog/2018/gilets'],
    ['/blog/2018/autre', '/blog/2018/*'],
    ['/blog/a', '/blog/*'],
    ['/blog/feed', '/blog/*'],
    ['/journal/feed', '/*/feed'],
    ['/ailleurs', null],
    ['/spip.php?article12', '/spip.php?article12'],
    ['/spip.php?article12&x=1', '/spip.php?article12'],
    ['/spip.php?article13', '/spip.php'],
  ])('the most precise one answers: %s → %s', (asked, path) => expect(ruleFor(rules, asked)?.path ?? null).toBe(path))

  test('a very long path against two stars is answered at once', () => {
    const start = performance.now()
    for (let turn = 0; turn < 100; turn += 1) matched({ path: '/a*b*c' }, `/${'ab'.repeat(149)}`)
    expect(performance.now() - start).toBeLessThan(500)
  })
})

describe('no rule hides another', () => {
  const part = fc.constantFrom('a', 'b', '/', '*')
  const path = fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => legacyPath(`/${parts.join('')}`)!).filter((made) => made.length > 1)

  test('whatever the other rules, each takes some path that none of them takes from it, unless it is the same', () => {
    fc.assert(fc.property(path, fc.array(path, { maxLength: 5 }), (own, others) => {
      const rules = [...new Set([own, ...others])].map((one) => ({ path: one }))
      const wider = rules.filter((rule) => rule.path !== own && covers(rule, { path: own }))
      // A path of the rule, each star filled with what no other rule spells out.
      const sample = own.replaceAll('*', 'zq')
      if (wider.length === rules.length - 1) expect(ruleFor(rules, sample)?.path).toBe(own)
      for (const rule of wider) expect(ruleFor([rule, { path: own }], sample)?.path).toBe(own)
    }))
  })

  test.each([
    ['/blog/*', '/blog/2018/*', true],
    ['/blog/*', '/blog/a', true],
    ['/*/a', '/blog/*', false],
    ['/blog/2018/*', '/blog/*', false],
    ['/blog/*', '/blog/*', true],
  ])('%s covers %s: %s', (wide, narrow, expected) => expect(covers({ path: wide }, { path: narrow })).toBe(expected))
})

describe('where a rule leads', () => {
  test.each([
    ['/blog/*', '/histoire', '/blog/a', '/histoire'],
    ['/en/*', '/*', '/en/projets', '/projets'],
    ['/en*', '/*', '/en//evil.example', '/evil.example'],
    ['/en*', '/*', '/en/evil.example', '/evil.example'],
    ['/forum/*', 'https://web.archive.org/web/2019/https://ancien.example/forum/*', '/forum/a b'.replace(' ', '-'), 'https://web.archive.org/web/2019/https://ancien.example/forum/a-b'],
    ['/a/*/b/*', '/c/*/*', '/a/1/b/2', '/c/1/2'],
    ['/l/*', '/m/*', '/l/%C3%A9t%C3%A9', '/m/%C3%A9t%C3%A9'],
  ])('%s → %s, for %s: %s', (path, address, asked, expected) => expect(addressFor({ path }, address, asked)).toBe(expected))

  test('never to another site by what a visitor typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
      const location = addressFor({ path: '/en*' }, '/*', `/en${typed}`)
      expect(new URL(location, 'https://site.example').origin).toBe('https://site.example')
      expect(location).not.toMatch(/[\r\n]/)
    }))
  })

  const to = (path: string, address: string) => ({ path, address })
  test.each<[string, { path: string; address: string }[], { path: string; address: string }, string[]]>([
    ['a page', [], to('/a', '/histoire'), ['/a']],
    ['itself', [], to('/a/*', '/a/b'), ['/a/*', '/a/*']],
    ['itself, through its star', [], to('/a/*', '/a/b/*'), ['/a/*', '/a/*']],
    ['another rule', [to('/b', '/c')], to('/a', '/b'), ['/a', '/b']],
    ['a circle of two', [to('/b', '/a')], to('/a', '/b'), ['/a', '/b', '/a']],
    ['a circle of three', [to('/b/*', '/c'), to('/c', '/a')], to('/a', '/b/x'), ['/a', '/b/*', '/c', '/a']],
    ['a circle that it only enters', [to('/b', '/c'), to('/c', '/b')], to('/a', '/b'), ['/a', '/b', '/c', '/b']],
    ['outside', [to('/b', '/c')], to('/a', 'https://exemple.org/b'), ['/a']],
  ])('a rule that leads to %s', (_, rules, rule, chain) => expect(chainFrom(rules, rule)).toEqual(chain))
})

describe('what is refused, and why', () => {
  test.each([
    ['blog', /commence par « \/ »/], ['/a b', /sans espace/], ['/*', /tout le site/], ['/', /tout le site/], ['/admin/x', /jamais suivie/],
    ['/p/*', /jamais suivie/], ['/*/x', /jamais suivie/], ['/api', /jamais suivie/], ['/a*b*c*d', /Deux étoiles au plus/],
  ])('%s', (path, reason) => expect(pathFault(path)).toMatch(reason))
  test.each(['/blog/a', '/blog/*', '/administration', '/a*b*', '/projets-2015'])('%s is a good old address', (path) => expect(pathFault(path)).toBeNull())

  test.each([
    ['/a', 'projets', /n’est pas une adresse où mener/], ['/a', '//evil.example', /n’est pas une adresse/], ['/a', '/\\evil.example', /n’est pas une adresse/],
    ['/a', 'javascript:alert(1)', /n’est pas une adresse/], ['/a*', 'https://*', /n’est pas une adresse/], ['/a*', 'https://*.example/x', /n’est pas une adresse/],
    ['/a', '/b/*', /plus d’étoiles/],
  ])('%s → %s', (path, address, reason) => expect(targetFault(path, address)).toMatch(reason))
  test.each([['/a', '/histoire#n-7kq2mab'], ['/a/*', '/b/*'], ['/a', 'https://exemple.org'], ['/a*', 'https://exemple.org/x?y=*']])(
    '%s → %s has a right form', (path, address) => expect(targetFault(path, address)).toBeNull())
})

describe('a table of addresses', () => {
  const lines = (text: string) => {
    const read = readCsv(text)
    return read.ok ? read.lines.map(({ line, from, to, note }) => [line, from, to, note]) : read.message
  }
  test.each<[string, string, unknown]>([
    ['with semicolons and names', 'Ancienne adresse;Nouvelle adresse\n/a;/b\n', [[2, '/a', '/b', '']]],
    ['with commas, without names', '/a,/b\n/c,/d,une note', [[1, '/a', '/b', ''], [2, '/c', '/d', 'une note']]],
    ['pasted from a spreadsheet', '/a\t/b\r\n/c\t/d\r\n', [[1, '/a', '/b', ''], [2, '/c', '/d', '']]],
    ['columns the other way round', 'vers,ancienne\n/b,/a', [[2, '/a', '/b', '']]],
    ['with a mark of Windows, quotes, empty lines', '\uFEFF"/a";"/b"\n\n;;\n"/c, d";/e', [[1, '/a', '/b', ''], [4, '/c, d', '/e', '']]],
    ['a quote left open', '/a;"/b\n/c;/d', expect.stringMatching(/^Ligne \d+ : un guillemet est ouvert/)],
    ['nothing', ' \n ', expect.stringMatching(/Rien à lire/)],
    ['too many lines', '/a;/b\n'.repeat(5001), expect.stringMatching(/5001 lignes ; 5000 au plus/)],
  ])('%s', (_, text, expected) => expect(lines(text)).toEqual(expected))

  test('never an error, whatever is pasted', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => { expect(typeof readCsv(text).ok).toBe('boolean') }))
  })
})

describe('a table saved by a spreadsheet is read as what it is', () => {
  const table = 'Ancienne adresse;Nouvelle\r\n/blog/démocratie-œuvre;/histoire\r\n'
  const windows = Uint8Array.from(table.replace('œ', '\x9c'), (letter) => letter.codePointAt(0)!)
  test.each<[string, Uint8Array]>([
    ['UTF-8', new TextEncoder().encode(table)],
    ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${table}`)],
    ['Windows-1252', windows],
    ['UTF-16 with its mark', new Uint8Array(new Uint16Array(Array.from(`\ufeff${table}`, (letter) => letter.charCodeAt(0))).buffer)],
  ])('%s', (_, bytes) => {
    expect(readCsv(decodeTable(bytes))).toEqual({ ok: true, lines: [{ line: 2, from: '/blog/démocratie-œuvre', to: '/histoire', note: '' }] })
  })

  test('a cell that lost a letter is refused, with its line', () => {
    const read = readCsv(new TextDecoder().decode(windows))
    expect(read).toEqual({ ok: false, line: 2, message: expect.stringMatching(/^Ligne 2 : « \/blog\/d.mocratie-.uvre » a perdu une lettre/) })
    expect(pathFault('/d\uFFFDmocratie')).toMatch(/a perdu une lettre/)
  })
})
