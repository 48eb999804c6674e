import { expect, test } from '@jest/globals'
import { byStart, oldestFirst } from '@/lib/projects/oldestFirst'
import { formatWhen, isPast, projectState } from '@/lib/projects/projectState'

type Dated = Parameters<typeof projectState>[0]

const active2013 = { kind: 'active', date: '2013-02-13' } as const

test.each<[Dated, string, string, boolean]>([
  [{ span: '2013/..' }, 'Depuis 2013, sans autre date connue', 'en activité en 2013', false],
  [{ span: '2013/..', verifiedOn: '2026-05-01T00:00:00Z' }, 'En activité depuis 2013', 'en activité', false],
  [{ span: '2014/..', phases: [{ kind: 'active', date: '2019-12' }] }, 'Depuis 2014, en activité en 2019 au moins', 'en activité en 2019', false],
  [{ span: '2013/' }, 'Lancé en 2013, fin inconnue', 'fin inconnue', true],
  [{ span: '2013/', article: 'la' }, 'Lancée en 2013, fin inconnue', 'fin inconnue', true],
  [{ span: '2013/', article: 'lesM' }, 'Lancés en 2013, fin inconnue', 'fin inconnue', true],
  [{ span: '2012/2019' }, 'A pris fin en 2019', 'a pris fin', false],
  [{ span: '2014' }, 'A pris fin en 2014', 'a pris fin', false],
  [{ span: '../2017-05' }, 'Début inconnu, avant juin 2017 ; fin inconnue', 'fin inconnue', true],
  [{ span: '/2014' }, 'A pris fin en 2014', 'a pris fin', false],
  [{ kind: 'event', span: '2016-12-07/2016-12-09' }, 'A eu lieu du 7 au 9 décembre 2016', 'a eu lieu', false],
  [{ kind: 'event', span: '2012-04-10' }, 'A eu lieu le 10 avril 2012', 'a eu lieu', false],
  [{ kind: 'assembly', span: '2019-10/2020-06' }, 'A eu lieu d’octobre 2019 à juin 2020', 'a eu lieu', false],
  [{ kind: 'assembly', span: '2019/..' }, 'Depuis 2019, sans autre date connue', 'en activité en 2019', false],
  [{ span: '2013/..', phases: [active2013] }, 'Depuis 2013, sans autre date connue', 'en activité en 2013', false],
  [{ span: '2013/', phases: [active2013] }, 'Lancé en 2013, fin inconnue', 'fin inconnue', true],
  [{ span: '2013/2020', phases: [active2013] }, 'A pris fin en 2020', 'a pris fin', false],
  [{ span: '2012/..', phases: [{ kind: 'idea', date: '2012' }] }, 'À l’état d’idée depuis 2012', 'à l’état d’idée', false],
  [{ span: '2012/..', phases: [{ kind: 'paused', date: '2015-05' }, active2013] }, 'En pause depuis mai 2015', 'en pause', false],
  [{ span: '2012/2020', phases: [{ kind: 'transferred', date: '2020', successor: 'Regards Citoyens' }] }, 'Transféré à Regards Citoyens en 2020', 'transféré', false],
  [{ span: '2012/2020', phases: [{ kind: 'transferred', date: '2020~' }] }, 'Transféré vers 2020', 'transféré', false],
  [{ span: '2012/2020', phases: [{ kind: 'merged', date: '2020-06-01', successor: 'le Labo' }] }, 'Intégré dans le Labo le 1er juin 2020', 'intégré ailleurs', false],
  [{ span: '2012/2020', phases: [{ kind: 'merged', date: '2020' }] }, 'Intégré à un autre projet en 2020', 'intégré ailleurs', false],
  [{ span: '2012/2019', phases: [active2013, { kind: 'ended', date: '2019-12-31' }] }, 'A pris fin le 31 décembre 2019', 'a pris fin', false],
  [{ span: '2012/', phases: [active2013, { kind: 'unknown', date: '2016-09' }] }, 'Lancé en 2012, fin inconnue', 'fin inconnue', true],
  [{ span: '2012/..', phases: [{ kind: 'paused', date: '201X' }] }, 'En pause années 2010', 'en pause', false],
])('%j', (project, text, short, isUnknown) => {
  const state = projectState(project)
  expect(state.text.replaceAll('\u00A0', ' ')).toBe(text)
  expect(state).toMatchObject({ short, isUnknown })
})

test.each([
  ['2013-02-13', 'le 13 février 2013'],
  ['2013-02', 'en février 2013'],
  ['2013', 'en 2013'],
  ['2014~', 'vers 2014'],
])('%s: %s', (edtf, text) => {
  expect(formatWhen(edtf).replaceAll('\u00A0', ' ')).toBe(text)
})

test('oldest first, those whose start nobody knows after all the others', () => {
  const projects = [
    { id: 'none' }, { id: '2022', spanEarliest: '2022-01-01', spanLatest: null },
    { id: 'before 2017', spanEarliest: null, spanLatest: '2017-05-31' }, { id: '2012', spanEarliest: '2012-01-01', spanLatest: '2019-12-31' },
  ]
  expect(oldestFirst(projects).map(({ id }) => id)).toEqual(['2012', '2022', 'before 2017', 'none'])
})

test('a start that nobody knows stands apart, not among the dated', () => {
  const projects = [{ id: '2022', spanEarliest: '2022-01-01' }, { id: 'before 2017', spanLatest: '2017-05-31' }, { id: '2012', spanEarliest: '2012-01-01' }]
  const { dated, undated } = byStart(projects)
  expect([dated.map(({ id }) => id), undated.map(({ id }) => id)]).toEqual([['2012', '2022'], ['before 2017']])
})

test.each([['2012/2019', true], ['2013/..', false], ['2013/', false]])('%s is told in the past: %s', (span, past) => {
  expect(isPast({ span })).toBe(past)
})
