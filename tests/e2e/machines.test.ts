import { beforeAll, describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import sharp from 'sharp'
import { sitemapPaths } from './support/addresses'
import { api, visit } from './support/api'
import { site } from './support/browser'
import { identifiers, jsonLdFaults, type LinkedData } from './support/jsonLdSchemas'
import { EVERY_PAGE, PAGE_TYPES } from './support/pageTypes'

const meta = (html: string, name: string): string | undefined =>
  new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1]?.replaceAll('&amp;', '&')
const graphsIn = (html: string): LinkedData[] => [...html.matchAll(/<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/gs)]
  .flatMap(([, json]) => (JSON.parse(json!) as { '@context': string; '@graph': LinkedData[] })['@graph'])

describe('what pages tell to machines, in JSON-LD', () => {
  let pages: Map<string, string>
  beforeAll(async () => {
    pages = new Map()
    for (const path of await sitemapPaths()) pages.set(path, (await visit(path)).text)
  })

  test('every page of the sitemap says what it is; each node keeps to the schema of its type', () => {
    const faults: string[] = []
    const types = new Set<string>()
    for (const [path, html] of pages) {
      const nodes = graphsIn(html)
      if (!nodes.some((one) => one['@type'] === 'WebPage' && one.url === new URL(path, site).href)) faults.push(`${path}: no WebPage of this address`)
      for (const one of nodes) {
        types.add(one['@type'])
        faults.push(...jsonLdFaults(one).map((fault) => `${path} ${fault}`))
      }
    }
    expect(faults).toEqual([])
    expect([...types]).toEqual(expect.arrayContaining(['AdministrativeArea', 'City', 'Event', 'Grant', 'NGO', 'Organization', 'Project', 'WebPage', 'WebSite']))
  })

  test('every identifier is an address of this site that answers, fragment included', () => {
    const wanted = new Set([...pages.values()].flatMap((html) => identifiers(graphsIn(html))))
    expect(wanted.size).toBeGreaterThan(100)
    const lost = [...wanted].filter((id) => {
      const { origin, pathname, hash } = new URL(id)
      const html = pages.get(pathname)
      return origin !== site || !html || (hash !== '' && !html.includes(` id="${hash.slice(1)}"`))
    })
    expect(lost).toEqual([])
  })

  test('sources cited to machines are those that readers see', () => {
    const html = pages.get('/projets/parlement-et-citoyens')!
    const page = graphsIn(html).find((one) => one['@type'] === 'WebPage')!
    const cited = (page.citation as { url?: string }[]).flatMap(({ url }) => url ?? [])
    expect(cited.length).toBeGreaterThan(5)
    expect(cited.filter((url) => !html.includes(`href="${url.replaceAll('&', '&amp;')}"`))).toEqual([])
  })

  test('the schemas see what is wrong', () => {
    expect(jsonLdFaults({ '@type': 'Event', '@id': '/histoire#n-a', name: '', startDate: 'vers 2014', vibe: 1 }).length).toBeGreaterThanOrEqual(4)
    expect(jsonLdFaults({ '@type': 'Thing' })).toHaveLength(1)
  })
})

describe('what is shown where a page is shared', () => {
  test.each(EVERY_PAGE)('%s: address, title, description and an image of its own, drawn and kept', async (path, { indexed }) => {
    const { text } = await visit(path)
    if (!indexed) return void expect(meta(text, 'robots')).toMatch(/noindex/)
    const canonical = /<link rel="canonical" href="([^"]*)"/.exec(text)?.[1]?.replaceAll('&amp;', '&')
    expect(canonical).toBe(site + (path === '/' ? '' : path))
    expect([meta(text, 'og:url'), meta(text, 'og:locale')]).toEqual([canonical, 'fr_FR'])
    for (const name of ['og:title', 'og:description', 'og:image:alt', 'description']) expect([name, meta(text, name)]).toEqual([name, expect.stringMatching(/\S/)])
    expect(meta(text, 'description')!.length).toBeLessThanOrEqual(300)

    const image = await fetch(meta(text, 'og:image')!)
    expect([image.status, image.headers.get('content-type')]).toEqual([200, 'image/png'])
    expect(image.headers.get('cache-control')).toMatch(/s-maxage=\d+/)
    const bytes = Buffer.from(await image.arrayBuffer())
    expect(bytes.length).toBeLessThan(300_000)
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
  })

  test('each page has a title, a description and an image that no other page has', async () => {
    const seen = new Map<string, string[]>()
    for (const { path, indexed } of PAGE_TYPES) {
      // A reading is shared with the image of the page that it reads otherwise.
      if (!indexed || path.includes('?')) continue
      const { text } = await visit(path)
      for (const name of ['og:title', 'description', 'og:image']) {
        const key = `${name} ${meta(text, name)}`
        seen.set(key, [...(seen.get(key) ?? []), path])
      }
    }
    expect([...seen].filter(([, paths]) => paths.length > 1)).toEqual([])
  })
})

describe('feeds of what changed', () => {
  const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'entry' || name === 'link' })
  type Entry = { id: string; title: string; updated: string; summary?: unknown; link: { '@_href': string }[] }
  const atom = async () => {
    const { text, headers } = await visit('/flux.xml')
    return { text, headers, feed: (parser.parse(text) as { feed: { id: string; updated: string; entry: Entry[] } }).feed }
  }
  type Item = { id: string; url: string; title: string; content_text: string; date_published?: string; date_modified?: string }
  const json = async () => {
    const { text, headers } = await visit('/flux.json')
    return { headers, feed: JSON.parse(text) as { version: string; items: Item[] } }
  }

  test('Atom: well formed, with what RFC 4287 requires of a feed and of each entry', async () => {
    const { text, headers, feed } = await atom()
    expect(headers.get('content-type')).toMatch(/^application\/atom\+xml/)
    expect(XMLValidator.validate(text)).toBe(true)
    expect([feed.id, feed.updated]).toEqual([expect.stringMatching(/^tag:/), expect.stringMatching(/Z$/)])
    expect(feed.entry.length).toBeGreaterThan(5)
    for (const { id, title, updated, link } of feed.entry) {
      expect([id, title, updated]).toEqual([expect.stringMatching(/^tag:/), expect.stringMatching(/\S/), expect.stringMatching(/^\d{4}-.*Z$/)])
      expect(link[0]!['@_href'].startsWith(site)).toBe(true)
    }
    expect(new Set(feed.entry.map(({ id }) => id)).size).toBe(feed.entry.length)
  })

  test('JSON Feed 1.1: what its specification requires, the same entries as Atom', async () => {
    const { headers, feed } = await json()
    expect(headers.get('content-type')).toMatch(/^application\/feed\+json/)
    const ajv = new Ajv2020()
    addFormats.default(ajv)
    const isFeed = ajv.compile({
      type: 'object', required: ['version', 'title', 'items'],
      properties: {
        version: { const: 'https://jsonfeed.org/version/1.1' }, title: { type: 'string', minLength: 1 },
        home_page_url: { const: `${site}/` }, feed_url: { const: `${site}/flux.json` }, language: { const: 'fr' },
        items: { type: 'array', minItems: 1, items: {
          type: 'object', required: ['id', 'url', 'title', 'content_text', 'date_modified'],
          properties: {
            id: { type: 'string', minLength: 1 }, url: { type: 'string', format: 'uri' }, title: { type: 'string', minLength: 1 },
            content_text: { type: 'string', minLength: 1 }, date_published: { type: 'string', format: 'date-time' }, date_modified: { type: 'string', format: 'date-time' },
          },
        } },
      },
    })
    expect([isFeed(feed), isFeed.errors]).toEqual([true, null])
    expect(feed.items.map(({ id }) => id)).toEqual((await atom()).feed.entry.map(({ id }) => id))
  })

  test('an entry keeps its identifier after an edit and a new address; a draft is in no feed', async () => {
    const staff = await api()
    const era = await staff.first('eras?limit=1')
    const { id } = await staff.create('projects', {
      title: 'Projet du flux', span: '2015', kind: 'tool', carriedBy: { kind: 'member' }, eras: [era.id], _status: 'published',
    })
    await staff.create('projects', { title: 'Brouillon hors du flux', span: '2015', kind: 'tool', carriedBy: { kind: 'member' }, _status: 'draft' })
    const first = (await json()).feed.items.find(({ title }) => title === 'Projet du flux')!
    await staff.update('projects', id, { title: 'Projet du flux, corrigé', slug: 'projet-du-flux-corrige', _status: 'published' })
    const after = (await json()).feed.items.filter(({ id: entry }) => entry === first.id)
    expect(after.map(({ title, url }) => [title, url])).toEqual([['Projet du flux, corrigé', `${site}/projets/projet-du-flux-corrige`]])
    const both = (await atom()).text + JSON.stringify((await json()).feed)
    expect(both).not.toContain('Brouillon hors du flux')
    await staff.call('DELETE', `projects/${id}`)
  })

  test('pages lead to them', async () => {
    const { text } = await visit('/')
    expect(text).toMatch(/<link rel="alternate" type="application\/atom\+xml"[^>]* href="[^"]*\/flux\.xml"/)
    expect(text).toMatch(/<link rel="alternate" type="application\/feed\+json"[^>]* href="[^"]*\/flux\.json"/)
  })
})

describe('what search engines read first', () => {
  test('robots.txt keeps them out of the admin and names the sitemap', async () => {
    const { status, text, headers } = await visit('/robots.txt')
    expect([status, headers.get('content-type')]).toEqual([200, expect.stringMatching(/^text\/plain/)])
    expect(text).toMatch(/^Disallow: \/admin$/m)
    expect(text).toContain(`Sitemap: ${site}/sitemap.xml`)
  })

  test('the sitemap is an index of well-formed lists of public pages', async () => {
    const { text } = await visit('/sitemap.xml')
    expect([XMLValidator.validate(text), text]).toEqual([true, expect.stringContaining('<sitemapindex')])
    const paths = await sitemapPaths()
    expect(new Set(paths).size).toBe(paths.length)
    expect(paths.filter((path) => /^\/(?:admin|api|recherche|introuvable)/.test(path))).toEqual([])
  })
})

test.each([['/icon.svg', /^image\/svg\+xml/], ['/favicon.ico', /^image\/(?:x-icon|vnd\.microsoft\.icon)/]])('the sign of the site is at %s', async (path, type) => {
  const { status, headers } = await visit(path)
  expect([status, headers.get('content-type')]).toEqual([200, expect.stringMatching(type)])
})

describe('whoever finds a weakness', () => {
  test('reads whom to tell at the address of RFC 9116, until a day to come', async () => {
    const { status, text, headers } = await visit('/.well-known/security.txt')
    expect([status, headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8'])
    const fields = Object.fromEntries(text.trim().split('\n').map((line) => line.split(': ') as [string, string]))
    expect(fields).toEqual({ 'Contact': `${site}/contact`, 'Expires': expect.stringMatching(/T00:00:00Z$/), 'Preferred-Languages': 'fr, en', 'Canonical': `${site}/.well-known/security.txt` })
    expect(Date.parse(fields.Expires!)).toBeGreaterThan(Date.now())
    expect((await visit(new URL(fields.Contact!).pathname)).status).toBe(200)
  })

  test('at the address that some try first too', async () => {
    const { status, location } = await visit('/security.txt')
    expect([status, location]).toEqual([308, '/.well-known/security.txt'])
  })
})

describe('when a page last changed', () => {
  const lastmod = async (path: string) => {
    const index = (await visit('/sitemap.xml')).text
    for (const [, sitemap] of index.matchAll(/<loc>([^<]*)<\/loc>/g)) {
      const found = new RegExp(`<loc>${site}${path}</loc><lastmod>([^<]*)</lastmod>`).exec((await visit(new URL(sitemap!).pathname)).text)
      if (found) return found[1]!
    }
    return null
  }
  const modified = async (path: string) => graphsIn((await visit(path)).text).find((one) => one['@type'] === 'WebPage')?.dateModified as string

  test('a moment that is published is the last change of every page that shows it, and of no other', async () => {
    const { create, first } = await api()
    const [project, partner, era, other] = [await first('projects?sort=createdAt&limit=1'), await first('partners?sort=createdAt&limit=1'), await first('eras?sort=createdAt&limit=1'), await first('projects?sort=-createdAt&limit=1')]
    const showing = ['/histoire', `/histoire/${era.slug}`, `/projets/${project.slug}`, `/partenaires/${partner.slug}`]
    const elsewhere = `/projets/${other.slug}`
    const before = { other: await lastmod(elsewhere), now: new Date().toISOString() }
    await create('milestones', { title: 'Un jalon tout neuf', era: era.id, date: '2012', kind: 'event', confidence: 'stated', projects: [project.id], partners: [partner.id], _status: 'published' })
    for (const path of showing) {
      const moments = { path, listed: (await lastmod(path))! > before.now, told: (await modified(path)) > before.now }
      expect(moments).toEqual({ path, listed: true, told: true })
    }
    expect(await lastmod(elsewhere)).toBe(before.other)
  })
})

describe('the API over the network', () => {
  test('its own address says that nothing is there, in a few words', async () => {
    const { status, text, headers } = await visit('/api')
    expect({ status, text, kept: headers.get('cache-control') }).toEqual({ status: 404, text: '{"errors":[{"message":"Il n’y a rien à cette adresse."}]}', kept: 'no-store' })
  })

  test('a body too long is answered before it is read, and a bad question with a reason', async () => {
    const long = await fetch(`${site}/api/users/login`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: `{"email":"${'x'.repeat(5_000_000)}"}` })
    expect(long.status).toBe(413)
    for (const path of ['/api/projects?page=-1', '/api/projects?where[slug][equals]=%00', '/api/projects?where[kind][equals]=nope']) {
      const { status, headers } = await visit(path)
      expect({ path, status, kept: headers.get('cache-control') }).toEqual({ path, status: 400, kept: 'no-store' })
    }
  })
})
