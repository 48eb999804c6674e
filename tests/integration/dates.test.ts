import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload, Where } from 'payload'
import { makers } from './support/documents'
import { closePayload, openPayload, refusals } from './support/payload'

let payload: Payload
let make: ReturnType<typeof makers>
beforeAll(async () => {
  payload = await openPayload()
  make = makers(payload)
})
afterAll(() => closePayload(payload))

describe('a date as staff type it', () => {
  test.each([
    ['2012', '2012', '2012-01-01', '2012-12-31'],
    ['12/2016', '2016-12', '2016-12-01', '2016-12-31'],
    ['décembre 2016', '2016-12', '2016-12-01', '2016-12-31'],
    ['2013-2016', '2013/2016', '2013-01-01', '2016-12-31'],
    ['13/02/2013', '2013-02-13', '2013-02-13', '2013-02-13'],
    ['avant 2013', '../2012', null, '2012-12-31'],
  ])('« %s » is stored as %s, from %s to %s', async (typed, edtf, earliest, latest) => {
    const era = await make.era({ span: 'vers 2014' })
    const milestone = await make.milestone(era.id, { date: typed })
    expect(milestone).toMatchObject({ date: edtf, dateEarliest: earliest, dateLatest: latest })
  })

  test('sorts by its earliest day, whatever its precision', async () => {
    const era = await make.era()
    for (const date of ['décembre 2016', '2012', '13/02/2013', 'avant 2012']) await make.milestone(era.id, { title: date, date })
    const { docs } = await payload.find({ collection: 'milestones', where: { era: { equals: era.id } }, sort: ['dateEarliest', 'dateLatest'] })
    expect(docs.map(({ date }) => date)).toEqual(['2012', '2013-02-13', '2016-12', '../2011'])
  })
})

test('a filter by a date is asked in French, and finds what is stored', async () => {
  const era = await make.era()
  const { id } = await make.milestone(era.id, { date: 'printemps 2014' })
  const found = async (where: Where) => (await payload.find({ collection: 'milestones', where })).docs.map((one) => one.id)
  expect([await found({ date: { equals: 'Printemps 2014' } }), await found({ and: [{ date: { in: ['printemps 2014', '2015'] } }] }), await found({ date: { equals: '2014-21' } })]).toEqual([[id], [id], [id]])
  expect(await found({ date: { equals: 'été 2014' } })).toEqual([])
})

describe('a date that cannot be', () => {
  test.each([
    ['31/02/2014', /31 février 2014 n’existe pas/],
    ['2016-2013', /La fin \(2013\) précède le début \(2016\)/],
    ['blabla', /Date non comprise/],
    ['', /Indiquez une date/],
  ])('« %s » is refused at its field, in French', async (typed, message) => {
    const era = await make.era()
    const errors = await refusals(make.milestone(era.id, { date: typed }))
    expect(errors).toEqual([{ path: 'date', message: expect.stringMatching(message) }])
  })

  test('a draft keeps what was typed, so that nothing is lost', async () => {
    const draft = await payload.create({ collection: 'milestones', draft: true, data: { title: 'Essai', date: '31/02/2014' } as never })
    expect(draft).toMatchObject({ date: '31/02/2014', dateEarliest: null })
  })

  test('a phase outside its project is refused, an idea before it is not', async () => {
    const phase = (kind: 'idea' | 'ended', date: string) => ({ kind, date, confidence: 'stated' as const })
    expect(await refusals(make.project({ span: '2013-2016', phases: [phase('ended', '2019')] }))).toEqual([
      { path: 'phases.0.date', message: expect.stringMatching(/2019.*hors de la période du projet.*2013/) },
    ])
    expect(await refusals(make.project({ span: '2013-2016', phases: [phase('idea', '2008'), phase('ended', '2016')] }))).toEqual([])
  })

  test('a period that goes past both ends of its project is refused', async () => {
    const phases = [{ kind: 'active' as const, date: '2010-2020', confidence: 'stated' as const }]
    expect(await refusals(make.project({ span: '2013-2016', phases }))).toEqual([
      { path: 'phases.0.date', message: expect.stringMatching(/2010.*2020.*hors de la période du projet/) },
    ])
    expect(await refusals(make.project({ span: '2013-2016', opened: '2018' }))).toEqual([
      { path: 'opened', message: expect.stringMatching(/2018.*hors de la période du projet/) },
    ])
  })
})
