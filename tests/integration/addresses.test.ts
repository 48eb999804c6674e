import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { makers } from './support/documents'
import { closePayload, openPayload, refusals } from './support/payload'

let payload: Payload
let make: ReturnType<typeof makers>
beforeAll(async () => {
  payload = await openPayload()
  make = makers(payload)
})
afterAll(() => closePayload(payload))

const rename = (id: string, slug: string) => payload.update({ collection: 'projects', id, data: { slug, _status: 'published' } })
const targetOf = async (slug: string) => {
  const { docs } = await payload.find({ collection: 'former-addresses', where: { slug: { equals: slug } }, overrideAccess: false, depth: 0 })
  return docs.map(({ target }) => target?.value)
}

test('the address follows the title until the first publication, then stays', async () => {
  const draft = await payload.create({ collection: 'projects', draft: true, data: { title: 'Œuvre d’été' } as never })
  expect(draft.slug).toBe('oeuvre-d-ete')
  const retitled = await payload.update({ collection: 'projects', id: draft.id, draft: true, data: { title: 'Autre nom' } })
  expect(retitled.slug).toBe('autre-nom')
  const data = { kind: 'tool', span: '2012', carriedBy: { kind: 'member' }, _status: 'published' } as const
  await payload.update({ collection: 'projects', id: draft.id, data })
  const later = await payload.update({ collection: 'projects', id: draft.id, data: { title: 'Encore un autre', _status: 'published' } })
  expect(later.slug).toBe('autre-nom')
})

test('two documents with the same title get two addresses', async () => {
  const [one, two] = [await make.project({ title: 'Jumeau' }), await make.project({ title: 'Jumeau' })]
  expect(one.slug).toBe('jumeau')
  expect(two.slug).toMatch(/^jumeau-.+/)
})

test('every address a page had leads to it, in one step, through several renames', async () => {
  const { id } = await make.project({ slug: 'premiere' })
  await rename(id, 'deuxieme')
  await rename(id, 'troisieme')
  expect(await targetOf('premiere')).toEqual([id])
  expect(await targetOf('deuxieme')).toEqual([id])
  expect(await targetOf('troisieme')).toEqual([])
})

test('a page that takes its old address back leaves no loop', async () => {
  const { id } = await make.project({ slug: 'aller' })
  await rename(id, 'retour')
  await rename(id, 'aller')
  expect(await targetOf('aller')).toEqual([])
  expect(await targetOf('retour')).toEqual([id])
})

test('a rename that stays a draft makes no former address', async () => {
  const { id } = await make.project({ slug: 'publique' })
  await payload.update({ collection: 'projects', id, draft: true, data: { slug: 'pas-encore' } })
  expect(await targetOf('publique')).toEqual([])
  await payload.update({ collection: 'projects', id, data: { slug: 'pas-encore', _status: 'published' } })
  expect(await targetOf('publique')).toEqual([id])
})

test('an address that served is never given to another page', async () => {
  const { id } = await make.project({ slug: 'servie' })
  await rename(id, 'nouvelle')
  expect(await refusals(make.project({ slug: 'servie' }))).toEqual([{ path: 'slug', message: expect.stringMatching(/est, ou a été, celle d’une autre fiche/) }])
  expect(await refusals(make.project({ slug: 'nouvelle' }))).toEqual([{ path: 'slug', message: expect.stringMatching(/Choisissez-en une autre/) }])
})

test.each(['Majuscule', 'avec espace', 'accentué', 'a--b', '-a'])('« %s » is not an address', async (slug) => {
  expect(await refusals(make.project({ slug }))).toEqual([{ path: 'slug', message: expect.stringMatching(/minuscules sans accent/) }])
})

test('the permanent identifier never changes, whatever is sent', async () => {
  const project = await make.project()
  expect(project.publicId).toMatch(/^[2-9a-z]{7}$/)
  const changed = await payload.update({ collection: 'projects', id: project.id, data: { publicId: 'autre22', title: 'Autre', _status: 'published' } })
  expect(changed.publicId).toBe(project.publicId)
  const copy = await payload.duplicate({ collection: 'projects', id: project.id })
  expect(copy.publicId).not.toBe(project.publicId)
})

test('an era or a page never takes the address of one of the site’s own pages', async () => {
  expect((await make.era({ title: 'Frise' })).slug).toBe('frise-epoque')
  const page = await payload.create({ collection: 'pages', data: { title: 'Projets', kind: 'other', _status: 'published' } as never })
  expect(page.slug).toBe('projets-page')
})
