import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { freePort } from '@/deploy/postgres/settings'
import { startSite, type Site } from '@/deploy/site/site'
import { parisDay } from '@/lib/dates'
import { api, visit } from './support/api'

const CLOCK = new URL('support/shiftedClock.mjs', import.meta.url).href
const PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
const DAY_MS = 86_400_000

let own: string
let running: Site

beforeAll(async () => {
  const port = await freePort(0)
  own = `http://localhost:${port}`
  running = await startSite(port, { ...process.env, NODE_ENV: 'production', PORT: String(port), SITE_URL: own, NODE_OPTIONS: `--import ${CLOCK}` } as never)
})
afterAll(() => running.stop())

test('at midnight logos and credit lines come and go everywhere, though nobody published anything and pages were stored', async () => {
  const staff = await api()
  const [today, tomorrow] = [new Date(), new Date(Date.now() + DAY_MS)].map(parisDay) as [string, string]
  const logo = (await staff.upload(new Blob([PIXEL], { type: 'image/png' }), 'logo-minuit.png', { alt: 'Le nom du mécène en lettres rouges', licence: 'all-rights-reserved' })).id
  const project = await staff.create('projects', { title: 'Projet de minuit', kind: 'tool', span: '2012', carriedBy: { kind: 'member' }, _status: 'published' })
  const [leaving, coming] = [
    await staff.create('partners', { title: 'Mécène sortant', kind: 'company', logo, _status: 'published' }),
    await staff.create('partners', { title: 'Mécène entrant', kind: 'company', logo, _status: 'published' }),
  ]
  const support = (partner: { id: string }, creditLine: string, data: object) => staff.create('supports', {
    title: 'Soutien', partner: partner.id, supported: { relationTo: 'projects', value: project.id }, role: 'funder', confidence: 'stated', _status: 'published', creditLine, ...data,
  })
  await support(leaving, 'mention sortante', { logoRightsUntil: `${today}T11:00:00.000Z` })
  await support(coming, 'mention entrante', { period: `${tomorrow}/..` })

  type Partner = { slug: string; publicId: string }
  const told = async ({ slug, publicId }: Partner, line: string) => {
    const asked = [[`/partenaires/${slug}`, 'logo-minuit'], [`/embed/${publicId}`, 'logo-minuit'], ...[`/partenaires/${slug}`, `/partenaires/${slug}/soutiens.csv`, `/projets/${project.slug}`].map((path) => [path, line])]
    return Promise.all(asked.map(async ([path, words]) => [path, words, (await (await fetch(own + path)).text()).includes(words!)]))
  }
  /** What is seen of who leaves and who comes; each once. */
  const seen = async () => [await told(leaving, 'mention sortante'), await told(coming, 'mention entrante')].map((rows) => [...new Set(rows.map(([,, isShown]) => isShown))])
  const queue = async () => (await fetch(`${own}/api/payload-jobs/run`, { headers: { authorization: `Bearer ${process.env.CRON_SECRET}` } })).status

  expect(await queue()).toBe(200)
  expect(await seen()).toEqual([[true], [false]])
  expect(await queue()).toBe(200)
  process.kill(running.pid, 'SIGUSR2')
  // What is stored would be shown once more, however old it is.
  expect(await (await fetch(`${own}/embed/${leaving.publicId}`)).text()).toContain('logo-minuit')
  expect(await queue()).toBe(200)
  expect(await seen()).toEqual([[false], [true]])
})

test('a cache outside shows an old page, card, badge or table for a minute and a half at the most, while the site answers', async () => {
  const { publicId } = (await (await api()).first('partners?where[slug][equals]=mgen')) as unknown as { publicId: string }
  for (const path of ['/', '/partenaires/mgen', '/partenaires/mgen/soutiens.csv', `/lier/${publicId}`, `/embed/${publicId}`, `/badge/${publicId}.svg`]) {
    for (const turn of [1, 2]) expect([path, turn, (await visit(path)).headers.get('cache-control')]).toEqual([path, turn, 'public, max-age=0, s-maxage=60, stale-while-revalidate=30, stale-if-error=86400'])
  }
})
