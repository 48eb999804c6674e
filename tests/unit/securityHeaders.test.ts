import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { getPathMatch } from 'next/dist/shared/lib/router/utils/path-match'
import { adminPolicy, kindOf, nextHeaders, securityHeaders } from '@/deploy/site/securityHeaders.mjs'
import { grade, readPolicy } from './support/observatory'

const ADMIN = ['/admin', '/admin/', '/admin/login', '/admin/collections/projects/create', '/ADMIN']
const CARDS = ['/embed/pkm2t8w4', '/embed/x']
const SHARED = [
  '/api/media/file/photo.webp', '/badge/pkm2t8w4.svg', '/partage/index.png', '/partage/histoire/naissance.png', '/flux.xml', '/flux.json', '/oembed',
  '/lier/pkm2t8w4/citation.bib', '/lier/logos.zip', '/partenaires/mgen/soutiens.csv', '/robots.txt', '/sitemap.xml', '/sitemaps/pages.xml',
  '/favicon.ico', '/icon.svg', '/apple-touch-icon.png', '/site.webmanifest', '/opensearch.xml', '/assets/soutiens.schema.json', '/.well-known/security.txt',
]
const API = ['/api', '/api/projects', '/api/users/login', '/api/media', '/api/media/filed']
const PAGES = ['/', '/histoire', '/projets/voxe', '/administration', '/apis', '/embed', '/embed/a/b', '/apercu/projects/1', '/lier/pkm2t8w4', '/assets/comfort.js', '/_next/static/chunks/1.js', '/nulle-part\nici']
const KINDS = { admin: ADMIN, card: CARDS, shared: SHARED, api: API, page: PAGES }
const ROWS = Object.entries(KINDS).flatMap(([kind, paths]) => paths.map((path) => [path, kind] as const))

test.each(ROWS)('%j is of the kind « %s »', (path, kind) => expect(kindOf(path)).toBe(kind))

describe('the same table, as Next reads it', () => {
  const rules = nextHeaders(true).map(({ source, headers }) => ({ fits: getPathMatch(source, { strict: true, removeUnnamedParams: true }), headers }))
  const fromNext = (path: string) => rules.filter(({ fits }) => fits(path)).map(({ headers }) => Object.fromEntries(headers.map(({ key, value }) => [key, value])))

  test.each(ROWS.filter(([path]) => !/\n|.\/$/.test(path)))('%s gets one rule, that of the function', (path) =>
    expect(fromNext(path)).toEqual([securityHeaders(path)]))

  test('whatever the path, one rule and no other', () => {
    const part = fc.oneof(fc.constantFrom('admin', 'api', 'embed', 'badge', 'lier', 'media', 'file', 'flux.xml', 'x.svg', 'x.csv', 'partenaires', '.well-known'), fc.stringMatching(/^[\w.%~-]{1,8}$/))
    fc.assert(fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
      const path = `/${parts.join('/')}`
      expect(fromNext(path)).toEqual([securityHeaders(path)])
    }))
  })
})

describe('what the rules of the HTTP Observatory give', () => {
  const graded = (path: string, more = {}) => grade(new Headers({ ...securityHeaders(path, { https: true }), ...more }))

  test.each(ROWS.filter(([path]) => !path.includes('\n')))('%s: 105 or more, nothing taken off', (path) => {
    const { score, marks } = graded(path)
    expect(score).toBeGreaterThanOrEqual(105)
    expect(marks.filter(([, points]) => points < 0)).toEqual([])
  })

  test('the admin, with the nonce of an answer: the same', () => expect(graded('/admin', { 'Content-Security-Policy': adminPolicy('bm9uY2U=', true) })).toEqual(graded('/admin')))

  test('sees what is wrong', () => {
    const worse = (more: Record<string, string>) => graded('/', more).score
    expect(worse({ 'Content-Security-Policy': "default-src 'self'; script-src 'self' 'unsafe-inline'" })).toBeLessThan(90)
    expect(worse({ 'Referrer-Policy': 'unsafe-url' })).toBe(110)
    expect(worse({ 'Strict-Transport-Security': 'max-age=60' })).toBe(110)
    expect(grade(new Headers()).score).toBeLessThan(50)
  })
})

describe('who may show and load what', () => {
  const of = (path: string) => new Headers(securityHeaders(path))
  test('the admin and the API in no frame, cards anywhere, the rest on this site', () => {
    const ancestors = (path: string) => readPolicy(of(path).get('content-security-policy')!).get('frame-ancestors')
    expect([readPolicy(adminPolicy('x', true)).get('frame-ancestors'), of('/admin').get('x-frame-options')]).toEqual([["'none'"], 'DENY'])
    expect([ancestors('/api/users/me'), of('/api/users/me').get('x-frame-options')]).toEqual([["'none'"], 'DENY'])
    expect([ancestors('/embed/x'), of('/embed/x').get('x-frame-options')]).toEqual([['*'], null])
    for (const path of ['/', '/apercu/projects/1', '/badge/x.svg']) expect([path, ancestors(path), of(path).get('x-frame-options')]).toEqual([path, ["'self'"], 'SAMEORIGIN'])
  })

  test('a card differs from a page in what it loads and who frames it, and in nothing else', () => {
    const { 'Content-Security-Policy': one, 'X-Frame-Options': framing, 'Cross-Origin-Resource-Policy': loading, ...page } = securityHeaders('/')
    const { 'Content-Security-Policy': two, 'Cross-Origin-Resource-Policy': free, ...card } = securityHeaders('/embed/x')
    expect(card).toEqual(page)
    expect([framing, loading, free, one === two]).toEqual(['SAMEORIGIN', 'same-origin', 'cross-origin', false])
  })

  test('only where the public address is https are browsers told to come back by it alone', () => {
    for (const [path] of ROWS) {
      expect(securityHeaders(path)).not.toHaveProperty('Strict-Transport-Security')
      expect(securityHeaders(path, { https: true })['Strict-Transport-Security']).toMatch(/^max-age=\d{8,}$/)
    }
  })

  test('the admin runs what bears the nonce and nothing else; code is evaluated in development alone', () => {
    expect(readPolicy(adminPolicy('bm9uY2U=', true)).get('script-src')).toEqual(["'nonce-bm9uY2U='", "'strict-dynamic'"])
    expect(readPolicy(adminPolicy('bm9uY2U=', false)).get('script-src')).toContain("'unsafe-eval'")
    for (const [path] of ROWS) expect(securityHeaders(path)['Content-Security-Policy'] ?? '').not.toMatch(/script-src[^;]*unsafe/)
  })
})
