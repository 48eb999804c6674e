import { describe, expect, test } from '@jest/globals'
import { isOlder, type Kept, lostOf } from '@/app/(payload)/_admin/review/kept'
import { fieldsOf, lacks, typedIn, withWords } from '@/lib/review'

const text = (words: string) => ({ root: { children: [{ type: 'paragraph', children: [{ text: words }] }] } })

test('a list is one field with its rows, a group is its fields, and what the program writes is none', () => {
  expect(fieldsOf(['title', 'updatedAt', 'editedBy', 'changeNote', 'legal', 'legal.seat', 'people', 'people.0.id', 'people.0.name', 'people.12.name', 'legal.hosts.1']))
    .toEqual(['title', 'changeNote', 'legal.seat', 'people', 'legal.hosts'])
})

describe('what was typed', () => {
  const saved = { title: 'A', place: { city: 'Lyon', country: 'France' }, people: [{ id: '1', name: 'B' }], text: text('a'), partner: 'x', phases: [], updatedAt: 'one' }
  const fields = ['title', 'place.city', 'place.country', 'people', 'text', 'partner', 'tagline', 'phases']
  test.each<[string, object, object]>([
    ['nothing', { updatedAt: 'two', tagline: '' }, {}],
    ['a field', { title: 'AAA' }, { title: 'AAA' }],
    ['a field of a group', { place: { city: 'Lille', country: 'France' } }, { 'place.city': 'Lille' }],
    ['a row', { people: [{ id: '1', name: 'B' }, { id: '2', name: 'C' }] }, { people: [{ id: '1', name: 'B' }, { id: '2', name: 'C' }] }],
    ['all rows, taken away', { people: 0 }, { people: 0 }],
    ['no row where there was none', { phases: 0 }, {}],
    ['the text', { text: text('b') }, { text: text('b') }],
    ['what was emptied', { partner: undefined, title: '' }, { title: '', partner: null }],
  ])('%s', (_name, change, words) => {
    const form = { ...saved, ...change }
    expect(typedIn(form, [saved], fields)).toEqual(words)
    expect(lacks(saved, words as never)).toBe(Object.keys(words).length > 0)
    const colleagues = { ...saved, tagline: 'Leur accroche', place: { city: 'Lyon', country: 'Suisse' }, updatedAt: 'three' }
    expect(withWords(colleagues, words as never)).toMatchObject({ tagline: 'Leur accroche', place: { country: 'Suisse' }, updatedAt: 'three' })
    expect(lacks(withWords(colleagues, words as never), words as never)).toBe(false)
  })

  test('is saved when it is as it was sent, or as the server wrote it', () => {
    const [sent, answer] = [{ title: ' A ', slug: '' }, { title: 'A', slug: 'a' }]
    expect(typedIn({ title: ' A ', slug: 'a' }, [sent, answer], ['title', 'slug'])).toEqual({})
    expect(typedIn({ title: 'A b', slug: 'a' }, [sent, answer], ['title', 'slug'])).toEqual({ title: 'A b' })
  })

  test('comes back without the hour of its version, and leaves what it is put into as it was', () => {
    const words = { 'place.city': 'Lille', changeNote: 'Ville corrigée', updatedAt: 'one' }
    const now = { place: { city: 'Lyon', country: 'France' }, updatedAt: 'two' }
    expect(withWords(now, words)).toEqual({ place: { city: 'Lille', country: 'France' }, changeNote: 'Ville corrigée', updatedAt: 'two' })
    expect(now.place.city).toBe('Lyon')
  })
})

describe('what was kept', () => {
  const kept = (title: string, earlier?: Kept): Kept => ({ at: `le jour de ${title}`, values: { title, updatedAt: '2027-01-03T09:00:00.000Z' }, ...(earlier ? { earlier } : {}) })

  test('is offered only where the form lacks it, the earlier ones too', () => {
    expect(lostOf(null, {})).toBe(null)
    expect(lostOf(kept('A'), { title: 'A' })).toBe(null)
    expect(lostOf(kept('A', kept('B', kept('C'))), { title: 'B' })).toEqual(kept('A', kept('C')))
    expect(lostOf(kept('A', kept('B')), { title: 'A' })).toEqual(kept('B'))
  })

  test('is older than what was written after the version it was typed over', () => {
    expect([isOlder(kept('A'), '2027-01-03T09:00:01.000Z'), isOlder(kept('A'), '2027-01-03T09:00:00.000Z'), isOlder({ at: '', values: {} }, '2027-01-03T09:00:01.000Z')]).toEqual([true, false, false])
  })
})
