import { describe, expect, test } from '@jest/globals'
import { securityHeaders } from '@/deploy/site/securityHeaders.mjs'
import { publicIdFor } from '@/lib/permalinks'
import { grade } from '@/tests/unit/support/observatory'
import { visit } from './support/api'
import { site } from './support/browser'
import { EVERY_PAGE } from './support/pageTypes'

const VOXE = publicIdFor('projects/voxe')

/** One address at least of each kind of route: pages, cards, pictures, open data, the admin, the API; what is there and what is not. */
const ROUTES = [
  ...EVERY_PAGE.map(([path]) => path), '/panne', '/introuvable', '/apercu/projects/nulle-part', '/assets/comfort.js', '/_next/static/nulle-part.js',
  `/embed/${VOXE}`, '/embed/nulle-part', `/badge/${VOXE}.svg`, '/badge/nulle-part.svg', '/partage/index.png', '/api/media/file/nulle-part.png', '/favicon.ico', '/icon.svg',
  '/flux.xml', '/flux.json', '/sitemap.xml', '/robots.txt', `/oembed?url=${encodeURIComponent(`${site}/projets/voxe`)}`, '/oembed', '/partenaires/mgen/soutiens.csv',
  '/assets/soutiens.schema.json', '/lier/logos.zip', '/.well-known/security.txt',
  '/admin', '/admin/login', '/admin/nulle-part', '/ADMIN/login', '/admin/collections/projects', '/api/projects', '/api/users', '/api/nulle-part', '/api/graphql',
]

describe('what every answer tells browsers', () => {
  test.each(ROUTES)('%s: what its kind says, worth 105 or more to the rules of the HTTP Observatory', async (path) => {
    const [pathname] = path.split('?')
    const { headers, status } = await visit(path)
    expect(status).toBeLessThan(500)
    const { 'Content-Security-Policy': policy, ...others } = securityHeaders(pathname!)
    for (const [name, value] of Object.entries(others)) expect([name, headers.get(name)]).toEqual([name, value])
    expect(headers.get('content-security-policy')?.replace(/'nonce-[^']+' 'strict-dynamic'/, "'self'")).toBe(policy)
    expect(/'nonce-/.test(headers.get('content-security-policy')!)).toBe(/^\/admin\b/.test(pathname!))
    // The run's site has no https address; `tests/unit/securityHeaders.test.ts` holds what one adds.
    const { 'Strict-Transport-Security': transport } = securityHeaders(pathname!, { https: true })
    const { score, marks } = grade(new Headers([...headers, ['strict-transport-security', transport!]]))
    expect(marks.filter(([, points]) => points < 0)).toEqual([])
    expect(score).toBeGreaterThanOrEqual(105)
  })
})
