import { describe, expect, test } from '@jest/globals'
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import fc from 'fast-check'
import { bibtex } from '@/lib/cite/bibtex'
import { citationOf } from '@/lib/cite/citationOf'
import { cslJson } from '@/lib/cite/cslJson'
import { iso690 } from '@/lib/cite/iso690'
import { ris } from '@/lib/cite/ris'
import { HARD_NAMES, milestone, named, NOW, project, WHO } from './support/kitRecords'

type Item = { title?: string; author?: { literal?: string; family?: string }[]; issued?: { 'date-parts': number[][] }; URL?: string; note?: string; id?: string }

const citation = (name = 'Voxe') => citationOf(named(project(), name), WHO, NOW)
const read = (text: string): Item[] => new Cite(text).data as Item[]
const FORMATS = [['BibTeX', bibtex], ['RIS', ris], ['CSL-JSON', cslJson]] as const

describe.each(FORMATS)('%s, read back by Citation.js', (format, write) => {
  test('author, title, version and permanent address', () => {
    const items = read(write(citation()))
    expect(items).toHaveLength(1)
    const [{ title, author, issued, URL: url, id } = {} as Item] = items
    expect({ title, issued, url, id }).toEqual({ title: 'Voxe', issued: { 'date-parts': [[2026, 11, 12]] }, url: 'https://exemple.test/p/abc2345', id: 'democratie-ouverte-abc2345' })
    expect(author!.map(({ literal, family }) => literal ?? family)).toEqual(['Démocratie Ouverte'])
  })

  test.each(HARD_NAMES.filter((name) => name.trim()))('the name %j comes back', (name) => {
    const [{ title } = {} as Item] = read(write(citation(name)))
    expect(title?.replace(/\s+/g, ' ').trim()).toBe(citation(name).title)
  })

  test('any name comes back', () => {
    // Printable ASCII, where all the marks of these formats are; runs of hyphens and quotes are ligatures to LaTeX.
    const isPlain = (name: string) => format !== 'BibTeX' || !/--|''|``|,,|<<|>>|[?!]`|"/.test(name)
    fc.assert(fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 40 }).map((name) => `a${name}z`.replace(/\s+/g, ' ')).filter(isPlain), (name) => {
      expect(read(write(citation(name)))[0]!.title).toBe(name)
    }), { numRuns: 60 })
  })

  test('a disputed fact says so in its reference', () => {
    const [{ note } = {} as Item] = read(write(citationOf(milestone({ confidence: 'disputed' }), WHO, NOW)))
    expect(note).toBe('Fait discuté : les sources divergent.')
  })
})

test('the French text: who, what, where, which version, read when, at which address', () => {
  expect(iso690(citation()).replace(/[\u00a0\u202f]/g, ' ')).toBe(
    'DÉMOCRATIE OUVERTE. Voxe. Démocratie Ouverte, l’histoire [en ligne]. Version du 12 novembre 2026 [consulté le 24 novembre 2026]. Disponible à l’adresse : https://exemple.test/p/abc2345',
  )
})

test('the day is that of France, late in the evening too', () => {
  const late = citationOf(project({ updatedAt: '2026-11-12T23:30:00.000Z' }), WHO, new Date('2026-11-24T23:30:00Z'))
  expect([late.version, late.accessed]).toEqual(['2026-11-13', '2026-11-25'])
})
