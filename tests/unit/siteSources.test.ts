import { describe, expect, test } from '@jest/globals'
import { noteAnchor, numberSources, type Citing } from '@/app/(site)/_ui/sources/numberSources'
import type { Source } from '@/lib/payload-types'

const source = (id: string) => ({ id, title: id, publisher: id }) as Source
const [a, b, c] = [source('a'), source('b'), source('c')]

const note = (cited: Source | string, detail?: string) => ({
  type: 'inlineBlock', fields: { blockType: 'sourceNote', source: cited, detail },
})
const text = (...children: unknown[]): Citing => ({ root: { children: [{ type: 'paragraph', children }] } })

describe('numberSources', () => {
  test.each<[string, Citing[], string[]]>([
    ['nothing cited', [null, undefined, []], []],
    ['in the order of a relation', [[b, a]], ['b', 'a']],
    ['text and relations share the numbers', [text(note(c)), [a, c], text(note(b))], ['c', 'a', 'b']],
    ['notes inside links and lists', [text({ type: 'list', children: [{ type: 'listitem', children: [note(b)] }] }), [a]], ['b', 'a']],
    ['sources that visitors may not see take no number', [['hidden', a], text(note('hidden'), note(b))], ['a', 'b']],
    ['other blocks are not notes', [text({ type: 'inlineBlock', fields: { blockType: 'other', source: a } })], []],
  ])('%s', (_, citing, expected) => {
    const { all } = numberSources('era', ...citing)
    expect(all.map(({ source: { id } }) => id)).toEqual(expected)
    expect(all.map(({ number }) => number)).toEqual(expected.map((_id, index) => index + 1))
  })

  test('a source cited twice keeps its number and gathers its details', () => {
    const { all } = numberSources('era', text(note(a, 'page 12'), note(a, 'page 14'), note(a, 'page 12')))
    expect(all).toEqual([{ number: 1, source: a, details: ['page 12', 'page 14'] }])
  })

  test('finds the note of a source, populated or not', () => {
    const notes = numberSources('era', [a, b])
    expect(notes.noteOf(b)?.number).toBe(2)
    expect(notes.noteOf('b')?.number).toBe(2)
    expect(notes.noteOf(c)).toBeNull()
    expect(notes.noteOf(null)).toBeNull()
    expect(noteAnchor(notes, notes.all[1]!)).toBe('era-source-2')
  })
})
