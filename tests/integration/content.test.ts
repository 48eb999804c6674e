import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { CollectionSlug, Payload } from 'payload'
import { content, globals } from '@/content'
import { entries, globalEntry, ref, refs, type Entries, type StarterCollection } from '@/content/define'
import { loadContent, type Starter } from '@/content/load'
import { fingerprintOf } from '@/content/plan'
import { publicIdFor } from '@/lib/permalinks'
import { closePayload, openPayload } from './support/payload'

let payload: Payload
const everything = content.reduce((sum, { items }) => sum + Object.keys(items).length, 0) + globals.length

type Doc = { id: string; title: string; slug: string; publicId: string; updatedAt: string; [field: string]: unknown }

const idOf = async (key: string) =>
  (await payload.find({ collection: 'starter-entries', where: { key: { equals: key } }, depth: 0 })).docs[0]?.document ?? ''
/** A loaded document as staff see it. */
const staffView = async (collection: StarterCollection, key: string) =>
  (await payload.findByID({ collection: collection as CollectionSlug, id: await idOf(`${collection}/${key}`), draft: true, trash: true, depth: 0 })) as unknown as Doc
const change = (collection: StarterCollection, id: string, data: object, draft = false) =>
  payload.update({ collection: collection as CollectionSlug, id, data: data as never, draft, depth: 0 })

jest.setTimeout(120_000)
afterAll(() => closePayload(payload))

describe('the whole starter content', () => {
  beforeAll(async () => {
    payload = await openPayload()
  })

  test('fills an empty database', async () => {
    const lines: string[] = []
    const start = performance.now()
    expect(await loadContent(payload, (line) => lines.push(line))).toEqual({ created: everything, updated: 0, kept: 0 })
    process.stderr.write(`Starter content: ${everything} documents in ${((performance.now() - start) / 1000).toFixed(1)} s\n`)
    expect(lines).toContain('Époques : 7 fiches créées, 0 mises à jour, 0 laissées telles quelles')
  })

  test.each(content.map(({ collection, items }) => [collection, items] as const))(
    'an anonymous visitor reads all of %s', async (collection, items) => {
      const { docs } = await payload.find({ collection: collection as CollectionSlug, overrideAccess: false, pagination: false, depth: 0 })
      const titles = (list: { title: string }[]) => list.map(({ title }) => title).sort()
      expect(titles(docs as never)).toEqual(titles(Object.values(items)))
      expect((docs as unknown as Doc[]).map(({ publicId }) => publicId).sort()).toEqual(
        Object.keys(items).map((key) => publicIdFor(`${collection}/${key}`)).sort(),
      )
    })

  test('relations, both ways, and source notes lead to documents', async () => {
    const demodyne = await staffView('projects', 'demodyne')
    expect(demodyne.cohort).toBe(await idOf('cohorts/premiere-promotion'))
    const cohort = await staffView('cohorts', 'premiere-promotion')
    expect(cohort.programme).toBe(await idOf('projects/systeme-d'))
    const support = await staffView('supports', 'mgen-systeme-d')
    expect(support.supported).toEqual({ relationTo: 'projects', value: await idOf('projects/systeme-d') })
    expect(JSON.stringify((await staffView('eras', 'gouvernement-ouvert')).body)).toContain(await idOf('sources/do-nous-connaitre'))
  })

  test('dates are stored as EDTF with the days they lie between', async () => {
    expect(await staffView('milestones', 'sommet-de-paris')).toMatchObject({ date: '2016-12-07/2016-12-09', dateEarliest: '2016-12-07', dateLatest: '2016-12-09' })
  })

  test('one version each: no trace of the loading in the history of a document', async () => {
    const id = await idOf('milestones/gouvcamp-2012')
    expect((await payload.findVersions({ collection: 'milestones', where: { parent: { equals: id } } })).totalDocs).toBe(1)
  })

  test('a second loading changes nothing', async () => {
    const before = await staffView('projects', 'voxe')
    expect(await loadContent(payload)).toEqual({ created: 0, updated: 0, kept: everything })
    expect(await staffView('projects', 'voxe')).toEqual(before)
  })

  test('what staff published, drafted, unpublished or trashed stays as they left it', async () => {
    await change('projects', await idOf('projects/voxe'), { tagline: 'Autre accroche' })
    await change('milestones', await idOf('milestones/gouvcamp-2012'), { title: 'Brouillon' }, true)
    await change('milestones', await idOf('milestones/place-to-do'), { _status: 'draft' })
    await change('milestones', await idOf('milestones/dix-ans-de-do'), { deletedAt: new Date().toISOString() })
    await payload.delete({ collection: 'milestones', id: await idOf('milestones/assemblee-generale-2025') })
    await payload.updateGlobal({ slug: 'history', data: { title: 'Autre titre' } })
    expect(await loadContent(payload)).toEqual({ created: 0, updated: 0, kept: everything })
    expect((await staffView('projects', 'voxe')).tagline).toBe('Autre accroche')
    expect((await staffView('milestones', 'gouvcamp-2012')).title).toBe('Brouillon')
    const visible = await payload.find({ collection: 'milestones', overrideAccess: false, pagination: false, depth: 0 })
    const titles = visible.docs.map(({ title }) => title)
    expect(titles).toContain('Une première rencontre, à l’Assemblée nationale')
    expect(titles).not.toContain('Brouillon')
    expect(titles).not.toContain('Une table ronde pour les dix ans')
    expect(titles).not.toContain('Place to DO guide le public dans le sommet')
    expect((await payload.count({ collection: 'milestones', trash: true })).totalDocs).toBe(titles.length + 2)
    expect((await payload.findGlobal({ slug: 'history' })).title).toBe('Autre titre')
  })
})

describe('a starter content that changes from one release to the next', () => {
  const era = (more: object = {}) => entries('eras', { epoque: { title: 'Époque d’essai', span: '2001', hue: 'ochre', standfirst: 'Un chapeau.', ...more } })
  const project = (tagline: string) => entries('projects', {
    essai: { title: 'Essai', kind: 'tool', span: '2001', tagline, carriedBy: { kind: 'member' }, cohort: ref('cohorts', 'essai'), eras: refs('eras', 'epoque') },
  })
  const cohort = entries('cohorts', { essai: { title: 'Promotion d’essai', programme: ref('projects', 'essai'), completeness: 'unknown', confidence: 'stated' } })
  const starter = (...pieces: unknown[]): Starter => ({ content: pieces as Entries[], globals: [] })
  const kept = { created: 0, updated: 0, kept: 0 }

  test('documents that point to each other', async () => {
    expect(await loadContent(payload, undefined, starter(era(), project('Une'), cohort))).toEqual({ ...kept, created: 3 })
    expect((await staffView('projects', 'essai')).cohort).toBe(await idOf('cohorts/essai'))
    const { docs } = await payload.find({ collection: 'cohorts', overrideAccess: false, where: { slug: { equals: 'essai' } } })
    expect(docs).toHaveLength(1)
  })

  test('what nobody touched follows, and what the entry no longer says goes', async () => {
    const { publicId } = await staffView('eras', 'epoque')
    const changed = starter(era({ title: 'Époque corrigée', standfirst: undefined }), entries('projects', {
      essai: { title: 'Essai', kind: 'tool', span: '2001', carriedBy: { kind: 'member' } },
    }), cohort)
    expect(await loadContent(payload, undefined, changed)).toEqual({ ...kept, updated: 2, kept: 1 })
    expect(await staffView('eras', 'epoque')).toMatchObject({ title: 'Époque corrigée', standfirst: null, publicId, slug: 'epoque' })
    expect(await staffView('projects', 'essai')).toMatchObject({ tagline: null, cohort: null })
    expect((await staffView('projects', 'essai')).eras ?? []).toEqual([])
    expect(await loadContent(payload, undefined, changed)).toEqual({ ...kept, kept: 3 })
  })

  test('what staff changed does not follow', async () => {
    await change('projects', await idOf('projects/essai'), { tagline: 'De l’équipe' }, true)
    expect(await loadContent(payload, undefined, starter(era({ title: 'Époque corrigée', standfirst: undefined }), project('Deux'), cohort))).toEqual({ ...kept, kept: 3 })
    expect((await staffView('projects', 'essai')).tagline).toBe('De l’équipe')
  })

  test('a document of staff that has, or had, the address stands in for the entry', async () => {
    const theirs = await payload.create({ collection: 'partners', data: { title: 'À elles', slug: 'ancienne', kind: 'other', _status: 'published' } })
    await change('partners', theirs.id, { slug: 'nouvelle', _status: 'published' })
    const pieces = starter(
      entries('partners', { ancienne: { title: 'Ancienne', kind: 'other' }, nouvelle: { title: 'Nouvelle', kind: 'other' } }),
      entries('supports', { essai: { title: 'Essai', partner: ref('partners', 'nouvelle'), supported: ref('projects', 'essai'), role: 'funder', confidence: 'stated' } }),
      project('Une'), cohort, era(),
    )
    expect(await loadContent(payload, undefined, pieces)).toMatchObject({ created: 1, kept: 4 })
    expect((await staffView('supports', 'essai')).partner).toBe(theirs.id)
  })

  test('an entry that the model refuses is named, and nothing at all is written', async () => {
    const before = await payload.count({ collection: 'eras' })
    const pieces = starter(
      entries('eras', { bonne: { title: 'Bonne', span: '2002', hue: 'ochre' } }),
      entries('sources', { s: { title: 'S', publisher: 'P', url: 'sans-schema' } }),
    )
    await expect(loadContent(payload, undefined, pieces)).rejects.toThrow(/^content\/sources\.ts, « s » : .*https:\/\//)
    expect(await payload.count({ collection: 'eras' })).toEqual(before)
    expect(await idOf('eras/bonne')).toBe('')
  })

  test('a reference that leads nowhere stops before anything is written', async () => {
    const pieces = starter(entries('milestones', { m: { title: 'M', era: ref('eras', 'perdue'), date: '2002', kind: 'event', confidence: 'stated' } }))
    await expect(loadContent(payload, undefined, pieces)).rejects.toThrow('content/milestones.ts, « m » : il n’y a pas de fiche eras/perdue.')
  })

  test('a footer follows until staff change it', async () => {
    const pages = entries('pages', { une: { title: 'Une', kind: 'other' }, deux: { title: 'Deux', kind: 'other' } })
    const footer = (...keys: string[]): Starter => ({ content: [pages] as unknown as Entries[], globals: [globalEntry('navigation', { footer: refs('pages', ...keys) })] })
    expect(await loadContent(payload, undefined, footer('une'))).toEqual({ created: 2, updated: 1, kept: 0 })
    expect((await payload.findGlobal({ slug: 'navigation', depth: 0 })).footer).toEqual([await idOf('pages/une')])
    await payload.updateGlobal({ slug: 'navigation', data: { footer: [] } })
    expect(await loadContent(payload, undefined, footer('deux'))).toEqual({ created: 0, updated: 0, kept: 3 })
  })

  test('what is told elsewhere goes to the trash and its permanent address leads there, unless staff changed it or it is pointed to', async () => {
    const era2 = entries('eras', { retrait: { title: 'Retrait', span: '2003', hue: 'ochre' } })
    const milestone = (title: string, more: object = {}) => ({ title, era: ref('eras', 'retrait'), date: '2003', kind: 'event', confidence: 'stated', ...more })
    const before = starter(era2, entries('milestones', {
      fait: milestone('Le fait'), dispute: milestone('Combien ?'), changee: milestone('Changée'),
    } as never))
    await loadContent(payload, undefined, before)
    const { publicId } = await staffView('milestones', 'dispute')
    await change('milestones', await idOf('milestones/changee'), { title: 'De l’équipe' })
    const after: Starter = {
      ...starter(era2, entries('milestones', { fait: milestone('Le fait') } as never)),
      retired: { 'milestones/dispute': 'milestones/fait', 'milestones/changee': 'milestones/fait', 'eras/retrait': null, 'milestones/jamais': null },
    }
    expect(await loadContent(payload, undefined, after)).toEqual({ ...kept, kept: 2 })
    expect((await staffView('milestones', 'dispute')).deletedAt).toBeTruthy()
    expect((await staffView('milestones', 'changee')).deletedAt ?? null).toBeNull()
    expect((await staffView('eras', 'retrait')).deletedAt ?? null).toBeNull()
    const { docs } = await payload.find({ collection: 'former-addresses', where: { publicId: { equals: publicId } }, depth: 0 })
    expect(docs).toMatchObject([{ redirects: true, replacedBy: { relationTo: 'milestones', value: await idOf('milestones/fait') } }])
    expect(await loadContent(payload, undefined, after)).toEqual({ ...kept, kept: 2 })
  })

  test('a global follows although the model gained a field since it was loaded', async () => {
    const site = (data: object): Starter => ({ content: [], globals: [globalEntry('accessibility', data as never)] })
    await loadContent(payload, undefined, site({ environments: 'Un' }))
    // As a release without the field « technologies » noted it.
    const { createdAt: _, updatedAt: __, technologies: ___, ...known } = await payload.findGlobal({ slug: 'accessibility', depth: 0 })
    const { docs: [record] } = await payload.find({ collection: 'starter-entries', where: { key: { equals: 'globals/accessibility' } }, depth: 0 })
    await payload.update({ collection: 'starter-entries', id: record!.id, data: { documentUpdatedAt: fingerprintOf(known) } })
    expect(await loadContent(payload, undefined, site({ environments: 'Un', technologies: 'HTML' }))).toMatchObject({ updated: 1 })
    expect(await payload.findGlobal({ slug: 'accessibility', depth: 0 })).toMatchObject({ technologies: 'HTML', environments: 'Un' })
  })
})
