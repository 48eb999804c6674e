import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseDate } from '@/lib/dates'
import { drawFrise, type FriseEra, type FriseProject } from '@/lib/frise'
import { axisOf } from '@/lib/frise/axis'
import { lifeOf } from '@/lib/frise/lifeOf'
import { yearAfter, yearAt } from '@/lib/frise/yearAt'
import { carrierName } from '@/lib/projects/carrierName'

const TODAY = '2026-07-01'
const now = yearAfter(TODAY)

type Phase = NonNullable<FriseProject['phases']>[number]
const project = (span: string | null, phases: Phase[] = [], title = 'Projet'): FriseProject => ({
  id: `${title} ${span}`, title, span, phases, carriedBy: { kind: 'member' },
})
const era = (title: string, span: string): FriseEra => ({ id: title, title, span })

test.each([['2013-01-01', 2013], ['2013-07-02', 2013.5], ['2012-07-02', 2012.5]])('%s begins at %d', (day, year) => {
  expect(yearAt(day)).toBeCloseTo(year, 2)
})

test.each([['2013-12-31', 2014], ['2012-02-28', yearAt('2012-02-29')]])('%s ends at %d', (day, year) => {
  expect(yearAfter(day)).toBe(year)
})

type Known = [from: number, to: number, isStartKnown: boolean, isEndKnown: boolean, isRunning: boolean]

describe('when a project lived', () => {
  test.each<[span: string, phases: [Phase['kind'], string][], Known]>([
    ['2012/2019', [], [2012, 2020, true, true, false]],
    ['2014', [], [2014, 2015, true, true, false]],
    ['2013/..', [], [2013, now, true, true, true]],
    ['2013/', [], [2013, 2013, true, false, false]],
    // Heard of until its last phase.
    ['2013/', [['active', '2013'], ['active', '2015-07']], [2013, yearAt('2015-07-01'), true, false, false]],
    ['2013/', [['unknown', '2016-09']], [2013, yearAt('2016-09-01'), true, false, false]],
    // An idea older than the project does not lengthen it.
    ['2013/2014', [['idea', '2008']], [2013, 2015, true, true, false]],
    // « Avant 2013 »: it was there by then.
    ['../2012', [], [2013, 2013, false, false, false]],
    ['../2012', [['active', '2010']], [2010, 2013, false, false, false]],
    ['/2014', [], [2015, 2015, false, true, false]],
    // What a phase says of the end completes the dates.
    ['2013/..', [['ended', '2015']], [2013, 2016, true, true, false]],
    ['2013/', [['merged', '2015-12-31']], [2013, 2016, true, true, false]],
    ['2013/..', [['unknown', '2015']], [2013, 2015, true, false, false]],
    ['2013/..', [['transferred', '2015']], [2013, now, true, true, true]],
    ['2030/..', [], [2030, 2030, true, true, true]],
  ])('%s %j', (span, phases, [from, to, isStartKnown, isEndKnown, isRunning]) => {
    const life = lifeOf({ span, phases: phases.map(([kind, date]) => ({ kind, date })) }, TODAY)
    expect(life).toMatchObject({ from, to, isStartKnown, isEndKnown, isRunning })
  })

  test.each<[string, [Phase['kind'], string][], [string, number, number][]]>([
    ['2012/..', [['active', '2012'], ['paused', '2015'], ['active', '2017']], [['paused', 2015, 2017]]],
    ['2012/..', [['paused', '2020']], [['paused', 2020, now]]],
    ['2012/2019', [['transferred', '2015'], ['ended', '2019']], [['transferred', 2015, 2019]]],
    ['2012/..', [['ended', '2014'], ['active', '2016']], [['ended', 2014, 2016]]],
    // An idea older than the project leaves the project its own dates.
    ['2012/2013', [['idea', '2008']], []],
    ['2012/2013', [['idea', '2012']], [['idea', 2012, 2014]]],
    ['2012/', [['active', '2012'], ['unknown', '2016']], []],
    ['2012/2018', [['unknown', '2016']], [['unknown', 2016, 2019]]],
    ['2012/..', [['ended', '2014']], []],
  ])('%s %j: stretches %j', (span, phases, stretches) => {
    const life = lifeOf({ span, phases: phases.map(([kind, date]) => ({ kind, date })) }, TODAY)
    expect(life?.stretches).toEqual(stretches.map(([kind, from, to]) => ({ kind, from, to })))
  })

  test.each([null, '', 'un jour'])('nothing from %j', (span) => expect(lifeOf({ span }, TODAY)).toBeNull())
})

describe('the years across', () => {
  test.each([
    [[2012, 2013], [2012]],
    [[2009, 2027], [2010, 2012, 2014, 2016, 2018, 2020, 2022, 2024, 2026]],
    [[2012.4, 2021.9], [2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021]],
    [[1901, 2026], [1920, 1940, 1960, 1980, 2000]],
  ])('%j: %j', (moments, years) => expect(axisOf(moments).ticks.map(({ year }) => year)).toEqual(years))
})

describe('the drawing', () => {
  test('a life that ended, one that runs, one whose end fades, one whose dates nobody knows', () => {
    const { lanes, undated } = drawFrise({
      projects: [project('2016/'), project('2020/..'), project('2007/2016'), project(null)], eras: [], today: '2026-12-31',
    })
    expect(lanes.map(({ from, to, fadeIn, fadeOut, isRunning, newYear }) => ({ from, to, fadeIn, fadeOut, isRunning, newYear }))).toEqual([
      { from: 0, to: 50, fadeIn: 0, fadeOut: 0, isRunning: false, newYear: 2007 },
      { from: 45, to: 52.5, fadeIn: 0, fadeOut: 7.5, isRunning: false, newYear: 2016 },
      { from: 65, to: 100, fadeIn: 0, fadeOut: 0, isRunning: true, newYear: 2020 },
    ])
    expect(undated.map(({ span }) => span)).toEqual([null])
  })

  test('an unknown end never runs past today', () => {
    const { lanes } = drawFrise({ projects: [project('2006/..'), project('2026-01/')], eras: [], today: '2026-06-30' })
    expect(lanes[1]!.to).toBe(lanes[0]!.to)
  })

  test('a name that would run out of the drawing is set back from the end of its bar', () => {
    const long = 'Convention citoyenne pour le climat et la démocratie'
    const { lanes } = drawFrise({ projects: [project('2006/..'), project('2019/2020', [], long), project('2021/..')], eras: [], today: TODAY })
    expect(lanes.map(({ anchor }) => anchor)).toEqual(['start', 'end', 'start'])
  })

  test('the eras of the history stand in rows where their labels never meet', () => {
    const eras = [
      era('La naissance', '2012'), era('Le gouvernement ouvert', '2013/2016'), era('Le Labo', '2014/..'), era('Système D', '2016/2018'),
      era('La communauté grandit', '2018'), era('Gilets jaunes, grand débat, Convention pour le climat', '2019/2020'), era('Plaider et mesurer', '2020/..'),
    ]
    const { bands } = drawFrise({ projects: [project('2009/..')], eras, today: TODAY })
    expect(bands.map(({ era: { title }, row }) => [title, row])).toEqual([
      ['La naissance', 0], ['Le gouvernement ouvert', 1], ['Le Labo', 2], ['Système D', 0],
      ['La communauté grandit', 1], ['Gilets jaunes, grand débat, Convention pour le climat', 0], ['Plaider et mesurer', 3],
    ])
  })

  test('nothing to draw', () => {
    expect(drawFrise({ projects: [], eras: [], today: TODAY })).toEqual({ ticks: [], bands: [], lanes: [], undated: [] })
  })
})

const two = (value: number) => String(value).padStart(2, '0')
const point = fc
  .tuple(fc.integer({ min: 1950, max: 2040 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom('', '', '~', '?'), fc.boolean())
  .map(([year, month, mark, isMonth]) => (isMonth ? `${year}-${two(month)}` : String(year)) + mark)
const span = fc
  .oneof(point, fc.tuple(point, point).map(([a, b]) => `${a}/${b}`), point.chain((a) => fc.constantFrom(`${a}/..`, `${a}/`, `../${a}`, `/${a}`)))
  .filter((edtf) => parseDate(edtf).ok)
const kind = fc.constantFrom<Phase['kind']>('idea', 'active', 'paused', 'transferred', 'merged', 'ended', 'unknown')
const anyProject = fc
  .record({ span: fc.option(span, { freq: 9 }), title: fc.string({ minLength: 1, maxLength: 70 }), phases: fc.array(fc.record({ kind, date: point }), { maxLength: 4 }) })
  .map(({ span: edtf, phases, title }) => project(edtf, phases, title))
const anyEra = fc.record({ title: fc.string({ minLength: 1, maxLength: 90 }), span }).map(({ title, span: edtf }) => era(title, edtf))
const given = fc.record({ projects: fc.array(anyProject, { maxLength: 30 }), eras: fc.array(anyEra, { maxLength: 12 }), today: fc.constant(TODAY) })

describe('whatever the projects and the eras', () => {
  const holds = (check: (drawing: ReturnType<typeof drawFrise<FriseProject, FriseEra>>, from: { projects: FriseProject[]; eras: FriseEra[] }) => void) =>
    fc.assert(fc.property(given, (data) => check(drawFrise(data), data)), { numRuns: 300 })

  test('everything lies on the axis, in order, wide enough to be seen', () => holds(({ lanes, bands }) => {
    for (const { from, to, fadeIn, fadeOut } of [...lanes, ...bands]) {
      expect(from).toBeGreaterThanOrEqual(0)
      expect(to - from).toBeGreaterThan(0.49)
      expect(to).toBeLessThanOrEqual(100)
      expect(Math.min(fadeIn, fadeOut)).toBeGreaterThanOrEqual(0)
      expect(fadeIn + fadeOut).toBeLessThanOrEqual(to - from + 0.001)
    }
    for (const { from, to, stretches } of lanes) {
      for (const stretch of stretches) expect(from <= stretch.from && stretch.from < stretch.to && stretch.to <= to).toBe(true)
    }
  }))

  test('every project is in a lane or without dates, exactly once; every era with a date has its band', () => holds(({ lanes, undated, bands }, { projects, eras }) => {
    const drawn = [...lanes.map((lane) => lane.project), ...undated]
    expect(drawn).toHaveLength(projects.length)
    expect(new Set(drawn)).toEqual(new Set(projects))
    expect(bands).toHaveLength(eras.length)
  }))

  test('known starts follow each other; a year is announced once, when it begins', () => holds(({ lanes }) => {
    const known = lanes.filter(({ fadeIn }) => fadeIn === 0).map(({ from }) => from)
    expect(known).toEqual(known.toSorted((a, b) => a - b))
    const years = lanes.flatMap(({ newYear }) => newYear ?? [])
    // Those whose beginning nobody knows come last, under a sign of their own.
    expect(years).toEqual([...new Set(years)].toSorted((a, b) => Number(a === '?' ? 9999 : a) - Number(b === '?' ? 9999 : b)))
  }))

  test('no two eras of a row overlap, labels included; a band stays with its label', () => holds(({ bands }) => {
    for (const [index, a] of bands.entries()) {
      expect(a.left).toBeGreaterThanOrEqual(0)
      expect(a.right).toBeLessThanOrEqual(100)
      expect(a.left <= a.from && a.to <= a.right).toBe(true)
      for (const b of bands.slice(index + 1)) expect(a.row === b.row && a.left < b.right && b.left < a.right).toBe(false)
    }
  }))

  test('ticks never crowd', () => holds(({ ticks }) => {
    expect(ticks.length).toBeLessThanOrEqual(11)
    ticks.slice(1).forEach((tick, index) => expect(tick.at - ticks[index]!.at).toBeGreaterThanOrEqual(8))
  }))
})

test.each<[Parameters<typeof carrierName>[0], string]>([
  [{ kind: 'association', name: 'Le collectif' }, 'le collectif'],
  [{ kind: 'third', name: 'Regards Citoyens' }, 'Regards Citoyens'],
  [{ kind: 'third', name: 'Le CESE, à la demande du Premier ministre' }, 'le CESE, à la demande du Premier ministre'],
  [{ kind: 'third', name: 'L’association Voxe.org' }, 'l’association Voxe.org'],
  [{ kind: 'third', name: 'La Poste', organisation: { title: 'La Poste' } as never }, 'La Poste'],
  [{ kind: 'third', organisation: { title: 'La Poste' } as never }, 'La Poste'],
  [{ kind: 'member' }, 'un membre'],
  [{ kind: 'third', name: '' }, 'un tiers'],
])('carried by %j: « %s »', (carriedBy, words) => expect(carrierName(carriedBy)).toBe(words))
