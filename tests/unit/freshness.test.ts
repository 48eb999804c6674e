import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { changeTags, mentionedIds, type StoredDocument } from '@/lib/freshness'

const A = '019a0000-0000-7000-8000-00000000000a'
const B = '019a0000-0000-7000-8000-00000000000b'
const C = '019a0000-0000-7000-8000-00000000000c'

describe('what a change expires', () => {
  test.each<[string, StoredDocument | null, StoredDocument | null, string[]]>([
    ['a draft that stays one', null, null, []],
    ['a publication', null, { id: A, slug: 'voxe' }, ['list:projects', `doc:${A}`, 'slug:projects/voxe']],
    ['an unpublication', { id: A, slug: 'voxe' }, null, ['list:projects', `doc:${A}`, 'slug:projects/voxe']],
    ['a rename: the old address too', { id: A, slug: 'old' }, { id: A, slug: 'new' }, ['list:projects', `doc:${A}`, 'slug:projects/old', 'slug:projects/new']],
    ['a relation moved: both ends', { id: A, era: B }, { id: A, era: C }, ['list:projects', `doc:${A}`, `ref:${B}`, `ref:${C}`]],
    ['a note inside a text', null, { id: A, body: { children: [{ fields: { source: B } }] } }, ['list:projects', `doc:${A}`, `ref:${B}`]],
  ])('%s', (_, before, after, tags) => {
    expect(changeTags('projects', before, after).sort()).toEqual([...tags].sort())
  })

  test('every identifier of both states is named once, and nothing else', () => {
    const uuid = fc.uuid()
    fc.assert(fc.property(uuid, fc.array(uuid), fc.array(uuid), (id, before, after) => {
      const tags = changeTags('eras', { id, before }, { id, after })
      expect(new Set(tags).size).toBe(tags.length)
      const referrers = tags.filter((tag) => tag.startsWith('ref:')).map((tag) => tag.slice(4)).sort()
      expect(referrers).toEqual([...new Set([...before, ...after])].filter((other) => other !== id).sort())
    }))
  })
})

test('identifiers are found wherever they stand, populated or not', () => {
  expect(mentionedIds({ id: A, one: B, many: [{ id: C, title: 'x' }], text: 'plain' })).toEqual([A, B, C])
  expect(mentionedIds(null)).toEqual([])
})
