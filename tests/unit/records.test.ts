import { expect, test } from '@jest/globals'
import { othersWhoTried } from '@/lib/experiments/othersWhoTried'
import { mayShowLogo } from '@/lib/partners/logoRights'
import { missingOfExperiment, missingOfProject } from '@/lib/projects/missing'
import { firstSentence } from '@/lib/richText/firstSentence'
import { without } from '@/lib/grammar'

const tried = (id: string, territory: string, projects: string[] = [], themes: string[] = []) => ({ id, territory, projects, themes })
const shape = (territory: string, experiments: ReturnType<typeof tried>[]) =>
  othersWhoTried(territory, experiments).map((answer) => [[...answer.projects, ...answer.themes].join('+'), answer.experiments.map(({ id }) => id).join(' ')])

test.each([
  ['nothing here', [tried('b', 'B', ['labo'])], []],
  ['nobody else', [tried('a', 'A', ['labo'])], [['labo', '']]],
  ['another territory', [tried('a', 'A', ['labo']), tried('b', 'B', ['labo'])], [['labo', 'b']]],
  ['only what is used here', [tried('a', 'A', ['labo']), tried('b', 'B', ['autre'])], [['labo', '']]],
  ['twice here is not elsewhere', [tried('a', 'A', ['labo']), tried('a2', 'A', ['labo'])], [['labo', '']]],
  [
    'the same others are one answer, fewer come after, none last',
    [tried('a', 'A', ['labo'], ['climat', 'jeunes', 'seul']), tried('b', 'B', ['labo'], ['climat']), tried('c', 'C', ['labo'], ['climat', 'jeunes'])],
    [['labo+climat', 'b c'], ['jeunes', 'c'], ['seul', '']],
  ],
  ['used by two experiments here, told once', [tried('a', 'A', ['labo']), tried('a2', 'A', ['labo']), tried('b', 'B', ['labo'])], [['labo', 'b']]],
])('who else tried it: %s', (_, experiments, expected) => {
  expect(shape('A', experiments)).toEqual(expected)
})

const until = (...dates: (string | null)[]) => dates.map((logoRightsUntil) => ({ logoRightsUntil }))

test.each([
  ['no support', [], true],
  ['no known limit', until(null), true],
  ['today is the last day', until('2026-11-23T11:00:00.000Z'), true],
  ['yesterday was', until('2026-11-22T11:00:00.000Z'), false],
  ['one of two still runs', until('2020-01-01T11:00:00.000Z', '2027-01-01T11:00:00.000Z'), true],
  ['both have ended', until('2020-01-01T11:00:00.000Z', '2021-01-01T11:00:00.000Z'), false],
  ['one has ended, the other has no known limit', until('2020-01-01T11:00:00.000Z', null), true],
])('a logo: %s', (_, supports, expected) => {
  expect(mayShowLogo(supports, new Date('2026-11-23T22:59:59Z'))).toBe(expected)
})

const paragraph = (...texts: string[]) => ({ children: texts.map((text) => ({ type: 'text', text })) })

test.each([
  [[paragraph('Trois choses en sont sorties : ', 'des conseils, une agence. Le reste.')], 'Trois choses en sont sorties : des conseils, une agence.'],
  [[paragraph(''), paragraph('Plus de 1.5 million', ' .')], 'Plus de 1.5 million.'],
  [[paragraph('Un vote ! « Et après ? »')], 'Un vote !'],
  [[{ type: 'upload' }], null],
  [[], null],
])('the first sentence: %j', (children, expected) => {
  expect(firstSentence({ root: { children } })).toBe(expected)
})

test('what is missing is named, what is not a tool needs no source code', () => {
  expect(without(missingOfProject({ kind: 'tool', websites: [{ archivedUrl: null }] }, 0))).toBe(
    'Nous n’avons retrouvé ni date d’ouverture au public, ni nom de qui l’a lancé, ni copie archivée du site, ni code source, ni licence, ni soutien.',
  )
  expect(missingOfProject({ kind: 'event', people: [{}], websites: [{ archivedUrl: 'https://exemple.test' }] }, 1)).toEqual([])
  expect(missingOfExperiment({ dates: '2014', tried: {}, result: {}, learned: 'x', associationPart: 'x', method: 'x', documents: [{}] })).toEqual(['nom de qui l’a menée'])
})
