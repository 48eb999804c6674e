import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { bibtex } from '@/lib/cite/bibtex'
import { citationOf } from '@/lib/cite/citationOf'
import { cslJson } from '@/lib/cite/cslJson'
import { iso690 } from '@/lib/cite/iso690'
import { ris } from '@/lib/cite/ris'
import { HARD_NAMES, milestone, named, NOW, project, WHO } from './support/kitRecords'
import { readReferences } from './support/readReferences'

const citation = (name = 'Voxe') => citationOf(named(project(), name), WHO, NOW)
const FORMATS = [['BibTeX', bibtex], ['RIS', ris], ['CSL-JSON', cslJson]] as const

/** What LaTeX itself would set as another character, and its readers too. */
const LIGATURES = /--|''|``|,,|<<|>>|[?!]`|"/

describe.each(FORMATS)('%s, read back by Citation.js', (format, write) => {
  test('author, title, version and permanent address; a disputed fact says so', () => {
    const [plain, disputed] = readReferences([write(citation()), write(citationOf(milestone({ confidence: 'disputed' }), WHO, NOW))])
    expect(plain).toHaveLength(1)
    const { title, author, issued, URL: url, id, note } = plain![0]!
    expect({ title, issued, url, id, note }).toEqual({
      title: 'Voxe', issued: { 'date-parts': [[2026, 11, 12]] }, url: 'https://exemple.test/p/abc2345', id: 'democratie-ouverte-abc2345', note: undefined,
    })
    expect(author!.map(({ literal, family }) => literal ?? family)).toEqual(['Démocratie Ouverte'])
    expect(disputed![0]!.note).toBe('Fait discuté : les sources divergent.')
  })

  test('every name comes back, those that break things and any other', () => {
    const drawn = fc.sample(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 40 }).map((name) => `a${name}z`), { numRuns: 200, seed: 20261124 })
    const names = [...HARD_NAMES, ...drawn].map((name) => citation(name).title).filter((name) => name && (format !== 'BibTeX' || !LIGATURES.test(name)))
    expect(names.length).toBeGreaterThan(150)
    const titles = readReferences(names.map((name) => write(citation(name)))).map(([item]) => item?.title?.normalize('NFC'))
    expect(titles).toEqual(names.map((name) => name.normalize('NFC')))
  })
})

test('braces of a name are balanced for BibTeX, which counts them before LaTeX reads them', () => {
  for (const name of ['Un { seul', 'Un } seul', '}{', 'a \\{ b']) {
    let depth = 0
    for (const sign of bibtex(citationOf(named(project(), name), WHO, NOW))) {
      if (sign === '{') depth += 1
      if (sign === '}') depth -= 1
      expect(depth).toBeGreaterThanOrEqual(0)
    }
    expect(depth).toBe(0)
  }
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
