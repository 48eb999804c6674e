import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { api, visit } from './support/api'
import { site } from './support/browser'

const unique = () => `${Date.now()}-${Math.random().toString(36).slice(2, 6)}`
const partner = { kind: 'company', _status: 'published' }
const tool = { kind: 'tool', span: '2012', carriedBy: { kind: 'member' }, _status: 'published' }
const now = () => new Date().toISOString()

/** What an address answers to a real client: where it leads in one step, or its status. */
const answer = async (path: string) => {
  const { status, location } = await visit(path)
  return status === 308 ? location : status
}
const answers = (paths: string[]) => Promise.all(paths.map(answer))

describe('an address once given', () => {
  test('permanent, current and former ones, through a rename, a merge and a withdrawal', async () => {
    const staff = await api()
    const [one, two] = [await staff.create('partners', { ...partner, title: `Une ${unique()}` }), await staff.create('partners', { ...partner, title: `Deux ${unique()}` })]
    const [first, second, kept] = [`/partenaires/${one.slug}`, `/partenaires/${one.slug}-bis`, `/partenaires/${two.slug}`]
    expect(await answers([first, `/p/${one.publicId}`, `/p/${one.publicId.toUpperCase()}`])).toEqual([200, first, first])

    await staff.update('partners', one.id, { slug: `${one.slug}-bis`, _status: 'published' })
    expect(await answers([first, second, `/p/${one.publicId}`])).toEqual([second, 200, second])
    expect(await answers([`${first}/`, `/p/${one.publicId}/`])).toEqual([second, second])
    expect(await answer(`${first}?utm=1&b=2`)).toBe(`${second}?utm=1&b=2`)
    expect((await visit(first)).headers.get('cache-control')).toBe('no-cache')
    expect((await fetch(site + first, { method: 'HEAD', redirect: 'manual' })).status).toBe(308)

    const ref = (id: string) => ({ collection: 'partners', id })
    expect((await staff.call('POST', 'records/merge', { record: ref(one.id), other: ref(two.id) })).status).toBe(200)
    expect(await answers([first, second, `/p/${one.publicId}`, kept])).toEqual([kept, kept, kept, 200])
    expect((await visit('/partenaires')).text).not.toContain(one.title)

    await staff.update('partners', two.id, { deletedAt: now() })
    expect(await answers([first, second, `/p/${one.publicId}`, `/p/${two.publicId}`, kept])).toEqual([410, 410, 410, 410, 410])
    const gone = await visit(`/p/${two.publicId}`)
    expect(gone.text).toContain(two.title)
    expect(gone.text).toMatch(/a été retirée du site/)
  })

  test('renamed back and forth, leaves no loop and no second step', async () => {
    const staff = await api()
    const { id, slug } = await staff.create('projects', { ...tool, title: `Aller ${unique()}` })
    const [one, two] = [slug, `${slug}-retour`]
    for (const next of [two, one, two, one]) await staff.update('projects', id, { slug: next, _status: 'published' })
    expect(await answers([`/projets/${one}`, `/projets/${two}`])).toEqual([200, `/projets/${one}`])
  })

  test('of a draft, is like one that never was; published, it answers at once', async () => {
    const staff = await api()
    const draft = await staff.create('projects', { ...tool, title: `Tu ${unique()}`, _status: 'draft' })
    const never = await visit('/p/2222222')
    const hidden = await visit(`/p/${draft.publicId}`)
    expect([hidden.status, never.status, await answer(`/projets/${draft.slug}`)]).toEqual([404, 404, 404])
    const heading = (text: string) => /<h1[\s\S]*?<\/header>/.exec(text)?.[0]
    expect([heading(hidden.text), hidden.text.includes(draft.title)]).toEqual([heading(never.text), false])
    await staff.update('projects', draft.id, { _status: 'published' })
    expect(await answer(`/p/${draft.publicId}`)).toBe(`/projets/${draft.slug}`)
  })

  test('of what is read inside a page, leads to its place there', async () => {
    const staff = await api()
    for (const collection of ['milestones', 'cohorts', 'supports', 'sources']) {
      const { publicId } = (await staff.first(`${collection}?limit=1&where[_status][equals]=published`)) as unknown as { publicId: string }
      const [page, anchor] = String(await answer(`/p/${publicId}`)).split('#')
      const { status, text } = await visit(page!)
      expect([collection, status]).toEqual([collection, 200])
      if (anchor) expect([collection, text.includes(`id="${anchor}"`)]).toEqual([collection, true])
      if (collection !== 'sources') expect([collection, anchor]).toEqual([collection, `n-${publicId}`])
    }
  })

  test('is promised on a page that the foot of every page leads to', async () => {
    expect((await visit('/')).text).toMatch(/<footer[\s\S]*href="\/adresses-permanentes"/)
    expect((await visit('/adresses-permanentes')).text).toMatch(/Une adresse donnée répond toujours/)
  })
})

describe('a card whose record is no longer there', () => {
  test('says what was here and what replaced it (410); once merged into another, it is the other’s (308)', async () => {
    const staff = await api()
    const make = (title: string) => staff.create('partners', { title, kind: 'association', _status: 'published' })
    const [gone, next] = [await make('Partenaire retiré de la carte'), await make('Partenaire qui suit')]
    expect((await visit(`/embed/${gone.publicId}`)).status).toBe(200)
    await staff.call('DELETE', `partners/${gone.id}`)
    const notice = await visit(`/embed/${gone.publicId}`)
    expect([notice.status, notice.text]).toEqual([410, expect.stringContaining('Partenaire retiré de la carte')])
    expect(notice.headers.get('content-security-policy')).toContain('frame-ancestors *')

    const entry = await staff.first(`former-addresses?where[slug][equals]=${gone.slug}`)
    await staff.update('former-addresses', entry.id, { replacedBy: { relationTo: 'partners', value: next.id } })
    expect((await visit(`/embed/${gone.publicId}`)).text).toContain('Partenaire qui suit')
    await staff.update('former-addresses', entry.id, { redirects: true })
    expect(await visit(`/embed/${gone.publicId}`)).toMatchObject({ status: 308, location: `/embed/${next.publicId}` })
    await staff.call('DELETE', `partners/${next.id}`)
  })
})

test('whatever is done in a few random lives, every address answers over HTTP: 200, one step to 200, or 410', async () => {
  const staff = await api()
  const step = fc.record({ does: fc.constantFrom('rename', 'back', 'unpublish', 'publish', 'trash', 'restore', 'merge'), which: fc.constantFrom(0, 1) })
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 5 }), async (steps) => {
    const made = await Promise.all(['Vie', 'Autre vie'].map((title) => staff.create('partners', { ...partner, title: `${title} ${unique()}` })))
    const given = new Set(made.flatMap(({ slug, publicId }) => [`/partenaires/${slug}`, `/p/${publicId}`]))
    for (const { does, which } of steps) {
      const { id, slug } = made[which]!
      const change = (data: object) => staff.call('PATCH', `partners/${id}?trash=true`, data)
      const ref = (one: { id: string }) => ({ collection: 'partners', id: one.id })
      const done = does === 'merge'
        ? await staff.call('POST', 'records/merge', { record: ref(made[which]!), other: ref(made[1 - which]!) })
        : await change({
          rename: { slug: `${slug}-bis`, _status: 'published' }, back: { slug, _status: 'published' }, unpublish: { _status: 'draft' },
          publish: { _status: 'published' }, trash: { deletedAt: now() }, restore: { deletedAt: null },
        }[does]!)
      expect(done.status).toBeLessThan(500)
      if (does === 'rename' && (await visit(`/partenaires/${slug}-bis`)).status === 200) given.add(`/partenaires/${slug}-bis`)
      for (const path of given) {
        const told = await answer(path)
        expect([path, typeof told === 'string' ? await answer(told) : told]).toEqual([path, typeof told === 'string' ? 200 : told === 200 ? 200 : 410])
      }
    }
  }), { numRuns: 3, endOnFailure: true })
})
