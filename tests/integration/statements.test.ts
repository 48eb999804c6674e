import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { makers } from './support/documents'
import { closePayload, openPayload, refusals } from './support/payload'

let payload: Payload
let make: ReturnType<typeof makers>
let era: string
beforeAll(async () => {
  payload = await openPayload()
  make = makers(payload)
  era = (await make.era()).id
})
afterAll(() => closePayload(payload))

test('« établi » needs a source', async () => {
  expect(await refusals(make.milestone(era, { confidence: 'established' }))).toEqual([
    { path: 'sources', message: expect.stringMatching(/demande au moins une source/) },
  ])
  const source = await make.source()
  expect(await refusals(make.milestone(era, { confidence: 'established', sources: [source.id] }))).toEqual([])
})

test('« discuté » needs two tellings', async () => {
  const telling = { according: 'l’association', text: 'Elle naît en 2012.' }
  expect(await refusals(make.milestone(era, { confidence: 'disputed', tellings: [telling] }))).toEqual([
    { path: 'tellings', message: expect.stringMatching(/au moins deux récits/) },
  ])
  const other = { according: 'le Journal officiel', text: 'Elle est déclarée en 2013.' }
  expect(await refusals(make.milestone(era, { confidence: 'disputed', tellings: [telling, other] }))).toEqual([])
})

test('a phase of a project follows the same rules', async () => {
  const phases = [{ kind: 'active' as const, date: '2013', confidence: 'established' as const }]
  expect(await refusals(make.project({ phases }))).toEqual([
    { path: 'phases.0.sources', message: expect.stringMatching(/demande au moins une source/) },
  ])
})

test.each([
  ['commune', '75020', false], // a postcode, not an INSEE code
  ['commune', '68224', true],
  ['departement', '93', true],
  ['region', '24', true],
  ['region', '93', true],
  ['region', '99', false],
  ['country', '', true],
] as const)('an INSEE code is checked against the official list: %s %s', async (kind, inseeCode, valid) => {
  const create = payload.create({ collection: 'territories', data: { title: `T ${kind} ${inseeCode}`, kind, inseeCode, _status: 'published' } })
  expect(await refusals(create)).toEqual(
    valid ? [] : [{ path: 'inseeCode', message: expect.stringMatching(/Aucun code INSEE/) }],
  )
})

test('an address on the web needs its scheme', async () => {
  const websites = [{ url: 'www.voxe.org' }]
  expect(await refusals(make.project({ websites }))).toEqual([
    { path: 'websites.0.url', message: expect.stringMatching(/https:\/\//) },
  ])
})

test('an account needs a long password', async () => {
  const create = payload.create({ collection: 'users', data: { name: 'A', email: 'court@exemple.test', role: 'editor', password: 'court' } })
  expect(await refusals(create)).toEqual([{ path: 'password', message: expect.stringMatching(/au moins 12 caractères/) }])
})
