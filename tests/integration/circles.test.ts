import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { collections } from '@/collections'
import { makers } from './support/documents'
import { closePayload, openPayload, refusals } from './support/payload'

let payload: Payload
let make: ReturnType<typeof makers>
beforeAll(async () => {
  payload = await openPayload()
  make = makers(payload)
})
afterAll(() => closePayload(payload))

const put = (id: string, partOf: string | null, draft = false) =>
  payload.update({ collection: 'projects', id, draft, data: { partOf, _status: draft ? 'draft' : 'published' } as never })

test('every relation of a collection to itself is one of those that are followed', () => {
  const found = collections.flatMap(({ slug }) => {
    const { flattenedFields, hooks } = payload.collections[slug as 'projects'].config
    return flattenedFields.filter((field) => field.type === 'relationship' && field.relationTo === slug)
      .map((field) => `${slug}.${field.name}: ${'hasMany' in field && field.hasMany ? 'several' : 'one'}, ${hooks.beforeChange.some(({ name }) => name === 'refuseCircles') ? 'followed' : 'not followed'}`)
  })
  expect(found).toEqual(['projects.partOf: one, followed'])
})

describe('a project that would be part of itself is refused, with the way it would turn', () => {
  test.each([true, false])('at once; as a draft: %s', async (draft) => {
    const { id } = await make.project({ title: 'Seul' })
    expect(await refusals(put(id, id, draft))).toEqual([{ path: 'partOf', message: expect.stringContaining('ne peut pas faire partie d’elle-même') }])
  })

  test.each([true, false])('through its own parts; as a draft: %s', async (draft) => {
    const [whole, part, piece] = [await make.project({ title: 'Tout' }), await make.project({ title: 'Partie' }), await make.project({ title: 'Morceau' })]
    await put(part.id, whole.id)
    await put(piece.id, part.id)
    expect(await refusals(put(whole.id, piece.id, draft))).toEqual([{ path: 'partOf', message: expect.stringContaining('« Tout » → « Morceau » → « Partie » → « Tout »') }])
    expect((await payload.findByID({ collection: 'projects', id: whole.id, depth: 0 })).partOf ?? null).toBeNull()
  })

  test('two drafts that would turn, when the second is written', async () => {
    const [one, other] = [await make.project({ title: 'Un' }), await make.project({ title: 'Autre' })]
    await put(one.id, other.id, true)
    expect(await refusals(put(other.id, one.id, true))).toEqual([{ path: 'partOf', message: expect.stringContaining('« Autre » → « Un » → « Autre »') }])
  })

  test('what does not turn is kept', async () => {
    const [whole, part] = [await make.project(), await make.project()]
    await put(part.id, whole.id)
    expect((await payload.findByID({ collection: 'projects', id: part.id, depth: 0 })).partOf).toBe(whole.id)
  })
})
