import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { permanentPath } from '@/lib/permalinks'
import { answersOf } from './support/answers'
import { makers } from './support/documents'
import { closePayload, openPayload, refusals } from './support/payload'
import { text } from './support/richText'

let payload: Payload
let make: ReturnType<typeof makers>
let answerAt: ReturnType<typeof answersOf>
beforeAll(async () => {
  payload = await openPayload()
  make = makers(payload)
  answerAt = answersOf(payload)
})
afterAll(() => closePayload(payload))

const trash = (collection: 'projects' | 'milestones', id: string) =>
  payload.update({ collection, id, data: { deletedAt: new Date().toISOString() } })
const entryOf = async (document: string) => (await payload.find({ collection: 'former-addresses', where: { document: { equals: document } } })).docs[0]!

describe('a permanent address', () => {
  test('leads to the page, whatever its name, and says what was there once it is gone', async () => {
    const project = await make.project({ title: 'Constant', slug: 'constant' })
    const path = permanentPath(project)
    expect(await answerAt(path)).toBe('/projets/constant')
    await payload.update({ collection: 'projects', id: project.id, data: { slug: 'constant-bis', kind: 'programme', _status: 'published' } })
    expect(await answerAt(path)).toBe('/projets/constant-bis')
    expect(await answerAt('/projets/constant')).toBe('/projets/constant-bis')
    await payload.update({ collection: 'projects', id: project.id, data: { _status: 'draft' } })
    expect([await answerAt(path), await answerAt('/projets/constant'), await answerAt('/projets/constant-bis')]).toEqual([410, 410, 410])
    await payload.update({ collection: 'projects', id: project.id, data: { _status: 'published' } })
    expect(await answerAt(path)).toBe('/projets/constant-bis')
    await trash('projects', project.id)
    await payload.delete({ collection: 'projects', id: project.id, trash: true })
    expect([await answerAt(path), await answerAt('/projets/constant'), await answerAt('/projets/constant-bis')]).toEqual([410, 410, 410])
  })

  test('of what lives inside a page leads to that page, at its place', async () => {
    const era = await make.era()
    const source = await make.source()
    const milestone = await make.milestone(era.id, { sources: [source.id] })
    const programme = await make.project({ slug: 'programme' })
    const partner = await make.partner({ title: 'Soutien', slug: 'soutien' })
    const cohort = await payload.create({ collection: 'cohorts', data: { title: 'Promotion', programme: programme.id, completeness: 'unknown', confidence: 'stated', _status: 'published' } as never })
    const support = await payload.create({
      collection: 'supports',
      data: { title: 'S', partner: partner.id, supported: { relationTo: 'projects', value: programme.id }, role: 'funder', confidence: 'stated', _status: 'published' } as never,
    }) as unknown as { publicId: string; id: string }
    expect(await answerAt(permanentPath(milestone))).toBe(`/histoire#n-${milestone.publicId}`)
    expect(await answerAt(permanentPath(cohort))).toBe(`/projets/programme#n-${cohort.publicId}`)
    expect(await answerAt(permanentPath(support))).toBe(`/partenaires/soutien#n-${support.publicId}`)
    expect(await answerAt(permanentPath(source))).toBe(`/histoire#n-${milestone.publicId}`)
    await payload.update({ collection: 'projects', id: programme.id, data: { slug: 'programme-bis', _status: 'published' } })
    expect(await answerAt(permanentPath(cohort))).toBe(`/projets/programme-bis#n-${cohort.publicId}`)
    await payload.update({ collection: 'supports', id: support.id, data: { _status: 'draft' } })
    expect(await answerAt(permanentPath(support))).toBe(410)
  })

  test('of a source that a text cites leads to that text; of one that nothing cites, to the history', async () => {
    const [noted, alone] = [await make.source(), await make.source()]
    await make.project({ slug: 'note', body: text('Un fait', noted.id) as never })
    expect(await answerAt(permanentPath(noted))).toBe('/projets/note')
    expect(await answerAt(permanentPath(alone))).toBe('/histoire')
  })

  test('of a draft is unknown, like one that was never given, whatever becomes of the draft', async () => {
    const draft = await payload.create({ collection: 'projects', draft: true, data: { title: 'Secret' } as never })
    expect(await answerAt(permanentPath(draft))).toBe(404)
    await payload.update({ collection: 'projects', id: draft.id, draft: true, data: { title: 'Secret 2', slug: 'secret-2' } })
    await trash('projects', draft.id)
    expect([await answerAt(permanentPath(draft)), await answerAt('/projets/secret-2')]).toEqual([404, 404])
    await payload.delete({ collection: 'projects', id: draft.id, trash: true })
    expect(await answerAt(permanentPath(draft))).toBe(404)
  })
})

describe('a record that another replaces', () => {
  const replace = async (id: string, by: { id: string }, redirects = true) => payload.update({
    collection: 'former-addresses', id: (await entryOf(id)).id, data: { replacedBy: { relationTo: 'projects', value: by.id }, redirects },
  })

  test('leads to it in one step, through several replacements, even once one of them is deleted for good', async () => {
    const [one, two, three] = [await make.project(), await make.project(), await make.project({ slug: 'troisieme-du-nom' })]
    await trash('projects', one.id)
    await replace(one.id, two)
    expect(await answerAt(permanentPath(one))).toBe(`/projets/${two.slug}`)
    await trash('projects', two.id)
    expect(await answerAt(permanentPath(one))).toBe(410)
    await replace(two.id, three)
    expect(await answerAt(permanentPath(one))).toBe('/projets/troisieme-du-nom')
    await payload.delete({ collection: 'projects', id: two.id, trash: true })
    expect(await answerAt(permanentPath(one))).toBe('/projets/troisieme-du-nom')
    expect(await answerAt(`/projets/${two.slug}`)).toBe('/projets/troisieme-du-nom')
  })

  test('never comes back round to itself', async () => {
    const [one, two] = [await make.project(), await make.project()]
    await trash('projects', one.id)
    await replace(one.id, two)
    await trash('projects', two.id)
    expect(await refusals(replace(two.id, one))).toEqual([{ path: 'replacedBy', message: expect.stringMatching(/tourneraient en rond/) }])
    expect(await refusals(replace(two.id, two))).toEqual([{ path: 'replacedBy', message: expect.stringMatching(/tourneraient en rond/) }])
  })

  test('once public again, answers for itself', async () => {
    const [one, two] = [await make.project(), await make.project()]
    await payload.update({ collection: 'projects', id: one.id, data: { _status: 'draft' } })
    await replace(one.id, two)
    await payload.update({ collection: 'projects', id: one.id, data: { _status: 'published' } })
    expect(await answerAt(permanentPath(one))).toBe(`/projets/${one.slug}`)
    expect(await answerAt(`/projets/${one.slug}`)).toBe(200)
  })
})

test('a permanent identifier is never given twice, in any collection, even once its record is gone', async () => {
  const gone = await make.project()
  await payload.delete({ collection: 'projects', id: gone.id })
  const there = await make.partner()
  for (const publicId of [gone.publicId, there.publicId]) {
    const other = await make.project({ publicId })
    expect(other.publicId).toMatch(/^[2-9a-z]{7}$/)
    expect(other.publicId).not.toBe(publicId)
  }
})
