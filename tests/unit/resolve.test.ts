import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { permanentPath, publicIdOf, resolve, type AddressBook, type RecordRef, type Withdrawn } from '@/lib/permalinks'

type Known = {
  /** What each address leads to: a record's identifier. */
  here?: Record<string, string>
  formerly?: Record<string, string>
  /** Where each public record is read. */
  places?: Record<string, string>
  withdrawn?: Record<string, Partial<Withdrawn> & { by?: string }>
  legacy?: Record<string, { record: RecordRef } | { address: string }>
}

const ref = (id: string | undefined): RecordRef | null => (id ? { collection: 'projects', id } : null)

const book = ({ here = {}, formerly = {}, places = {}, withdrawn = {}, legacy = {} }: Known): AddressBook => ({
  recordAt: async (folder, slug) => ref(here[`${folder}/${slug}`]),
  recordOf: async (publicId) => ref(here[publicId]),
  formerlyAt: async (folder, slug) => ref(formerly[`${folder}/${slug}`]),
  formerlyOf: async (publicId) => ref(formerly[publicId]),
  placeOf: async ({ id }) => places[id] ?? null,
  legacyAt: async (path) => legacy[path] ?? null,
  withdrawnOf: async (record) => {
    const told = withdrawn[record.id]
    return told ? { record, title: record.id, withdrawnAt: '2026-01-01', redirects: false, archivedUrl: null, ...told, replacement: ref(told.by) } : null
  },
})

const of = async (known: Known, path: string) => {
  const answer = await resolve(book(known), path)
  return answer?.status === 308 ? answer.location : (answer?.status ?? 404)
}

test.each<[string, Known, string, string | number]>([
  ['a page’s own address', { here: { 'projects/voxe': 'v' } }, '/projets/voxe', 200],
  ['the same with a last slash', { here: { 'projects/voxe': 'v' } }, '/projets/voxe/', 200],
  ['a renamed page', { formerly: { 'projects/vox': 'v' }, places: { v: '/projets/voxe' } }, '/projets/vox', '/projets/voxe'],
  ['a permanent address', { here: { '7kq2mab': 'v' }, places: { v: '/projets/voxe' } }, '/p/7kq2mab', '/projets/voxe'],
  ['copied in capitals', { here: { '7kq2mab': 'v' }, places: { v: '/projets/voxe' } }, '/p/7KQ2MAB', '/projets/voxe'],
  ['a record inside a page', { here: { '7kq2mab': 'm' }, places: { m: '/histoire#n-7kq2mab' } }, '/p/7kq2mab', '/histoire#n-7kq2mab'],
  ['a permanent identifier of nothing', {}, '/p/7kq2mab', 404],
  ['what can’t be an identifier', { here: { '7kq2mab': 'v' } }, '/p/7kq2ma0', 404],
  ['an address of nothing', {}, '/projets/rien', 404],
  ['an address of no form of ours', {}, '/a/b/c', 404],
  ['a record withdrawn', { formerly: { 'projects/vox': 'v' }, withdrawn: { v: {} } }, '/projets/vox', 410],
  ['a record withdrawn, by its permanent address', { formerly: { '7kq2mab': 'v' }, withdrawn: { v: {} } }, '/p/7kq2mab', 410],
  ['a record of which nothing is left', { formerly: { 'projects/vox': 'v' } }, '/projets/vox', 410],
  ['one that something replaces, told', { formerly: { 'projects/vox': 'v' }, withdrawn: { v: { by: 'w' } }, places: { w: '/projets/w' } }, '/projets/vox', 410],
  ['one that something replaces, led', { formerly: { 'projects/vox': 'v' }, withdrawn: { v: { by: 'w', redirects: true } }, places: { w: '/projets/w' } }, '/projets/vox', '/projets/w'],
  [
    'through two replacements, in one step',
    { formerly: { 'projects/vox': 'v' }, withdrawn: { v: { by: 'w', redirects: true }, w: { by: 'x', redirects: true } }, places: { x: '/projets/x' } }, '/projets/vox', '/projets/x',
  ],
  ['when the replacement is withdrawn too', { formerly: { 'projects/vox': 'v' }, withdrawn: { v: { by: 'w', redirects: true }, w: {} } }, '/projets/vox', 410],
  ['when the replacement was never public', { formerly: { 'projects/vox': 'v' }, withdrawn: { v: { by: 'w', redirects: true } } }, '/projets/vox', 410],
  ['two that replace each other', { formerly: { 'projects/vox': 'v' }, withdrawn: { v: { by: 'w', redirects: true }, w: { by: 'v', redirects: true } } }, '/projets/vox', 410],
  ['an address of the old site, to a record', { legacy: { '/blog/a': { record: { collection: 'projects', id: 'v' } } }, places: { v: '/projets/voxe' } }, '/blog/a', '/projets/voxe'],
  ['to a page and its place', { legacy: { '/blog/a': { address: '/projets/voxe#n-1' } }, here: { 'projects/voxe': 'v' } }, '/blog/a', '/projets/voxe#n-1'],
  ['to a list', { legacy: { '/blog': { address: '/histoire?theme=climat' } } }, '/blog', '/histoire?theme=climat'],
  ['to another site', { legacy: { '/forum': { address: 'https://exemple.org/f' } } }, '/forum', 'https://exemple.org/f'],
  ['to a page since renamed, in one step', { legacy: { '/blog/a': { address: '/projets/vox' } }, formerly: { 'projects/vox': 'v' }, places: { v: '/projets/voxe' } }, '/blog/a', '/projets/voxe'],
  ['to another old address, in one step', { legacy: { '/a': { address: '/b' }, '/b': { address: '/projets' } } }, '/a', '/projets'],
  ['to a record withdrawn since', { legacy: { '/blog/a': { record: { collection: 'projects', id: 'v' } } }, withdrawn: { v: {} } }, '/blog/a', 410],
  ['to a record that is not public yet: as if there were no rule', { legacy: { '/blog/a': { record: { collection: 'projects', id: 'v' } } } }, '/blog/a', 404],
  ['to nothing any more', { legacy: { '/blog/a': { address: '/projets/rien' } } }, '/blog/a', 404],
  ['old addresses that lead to each other', { legacy: { '/a': { address: '/b' }, '/b': { address: '/a' } } }, '/a', 404],
  ['a page before a rule', { legacy: { '/projets/voxe': { address: '/histoire' } }, here: { 'projects/voxe': 'v' } }, '/projets/voxe', 200],
])('%s', async (_, known, path, answer) => expect(await of(known, path)).toBe(answer))

test('what is told of a withdrawn record is its own, even when what replaced it is withdrawn as well', async () => {
  const answer = await resolve(book({ formerly: { 'projects/vox': 'v' }, withdrawn: { v: { by: 'w', redirects: true }, w: {} } }), '/projets/vox')
  expect(answer).toMatchObject({ status: 410, withdrawn: { title: 'v' } })
})

test('however records replace one another, an address given ends at a public page or at 410, and never goes round', async () => {
  const ids = ['a', 'b', 'c', 'd', 'e']
  const state = fc.record({ isPublic: fc.boolean(), by: fc.option(fc.constantFrom(...ids), { nil: undefined }), redirects: fc.boolean() })
  await fc.assert(fc.asyncProperty(fc.tuple(...ids.map(() => state)), async (states) => {
    const pick = (isPublic: boolean) => ids.flatMap((id, index) => (states[index]!.isPublic === isPublic ? [[id, states[index]!] as const] : []))
    const known: Known = {
      formerly: Object.fromEntries(ids.map((id) => [`projects/${id}`, id])),
      places: Object.fromEntries(pick(true).map(([id]) => [id, `/projets/now-${id}`])),
      withdrawn: Object.fromEntries(pick(false).map(([id, { by, redirects }]) => [id, { by, redirects }])),
    }
    for (const id of ids) {
      const answer = await of(known, `/projets/${id}`)
      expect(answer === 410 || Object.values(known.places!).includes(String(answer))).toBe(true)
    }
  }))
})

describe('permanent addresses', () => {
  test('read back give the identifier they were made of', () => expect(publicIdOf(permanentPath({ publicId: '7kq2mab' }))).toBe('7kq2mab'))
  test.each(['/p/', '/p', '/p/7kq2mab/x', '/p/7kq2ma', '/p/7kq2mabc', '/P/7kq2mab', '/p/7kq2mo1', '/p/../p', '/p/%37kq2mab'])(
    '« %s » is none', (path) => expect(publicIdOf(path)).toBeNull())
})
