import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { APIError, createLocalReq, type Payload, ValidationError } from 'payload'
import { merge } from '@/lib/payload/references/merge'
import { pagePath, permanentPath } from '@/lib/permalinks'
import { answersOf } from './support/answers'
import { makers } from './support/documents'
import { account, closePayload, openPayload } from './support/payload'

let payload: Payload
let make: ReturnType<typeof makers>
let answerAt: ReturnType<typeof answersOf>
let publisher: Awaited<ReturnType<typeof account>>
beforeAll(async () => {
  payload = await openPayload()
  make = makers(payload)
  answerAt = answersOf(payload)
  publisher = await account(payload, 'publisher')
})
afterAll(() => closePayload(payload))

const SEQUENCES = 15
const STEPS = 8
const RECORDS = [0, 1, 2]
const NAMES = ['un', 'deux', 'trois', 'quatre']

type Step =
  | { does: 'rename'; record: number; name: string }
  | { does: 'merge'; record: number; into: number }
  | { does: 'replace'; record: number; by: number; redirects: boolean }
  | { does: 'unpublish' | 'publish' | 'trash' | 'restore' | 'delete'; record: number }

const record = fc.constantFrom(...RECORDS)
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ does: fc.constant('rename' as const), record, name: fc.constantFrom(...NAMES) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('merge' as const), record, into: record }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('replace' as const), record, by: record, redirects: fc.boolean() }) },
  { weight: 5, arbitrary: fc.record({ does: fc.constantFrom('unpublish' as const, 'publish' as const, 'trash' as const, 'restore' as const, 'delete' as const), record }) },
)

let run = 0

/** A few partners, and what is done to them; every address under which visitors could read one is remembered. */
async function live(steps: Step[]) {
  const world = (run += 1)
  const ids = await Promise.all(RECORDS.map(async (number) => (await make.partner({ title: `Monde ${world} fiche ${number}`, slug: `monde-${world}-${number}` })).id))
  const given = new Set<string>()
  const one = (number: number) => ({ collection: 'partners', id: ids[number]!, trash: true, overrideAccess: true }) as const
  const request = () => createLocalReq({ user: publisher }, payload)

  const remember = async () => {
    for (const id of ids) {
      const [found] = (await payload.find({ collection: 'partners', where: { id: { equals: id } }, overrideAccess: false, depth: 0 })).docs
      if (found) for (const path of [pagePath('partners', found.slug!), permanentPath(found)]) given.add(path)
    }
  }
  const does = async (taken: Step): Promise<unknown> => {
    const { does: what, record: number } = taken
    switch (what) {
      case 'rename': return payload.update({ ...one(number), data: { slug: `monde-${world}-${taken.name}`, _status: 'published' } })
      case 'publish': return payload.update({ ...one(number), data: { _status: 'published' } })
      case 'unpublish': return payload.update({ ...one(number), data: { _status: 'draft' } })
      case 'trash': return payload.update({ ...one(number), data: { deletedAt: new Date().toISOString() } })
      case 'restore': return payload.update({ ...one(number), data: { deletedAt: null } })
      case 'delete': return payload.delete(one(number))
      case 'merge': return merge(await request(), { collection: 'partners', from: ids[number]!, to: ids[taken.into]! })
      case 'replace': return payload.update({
        collection: 'former-addresses', where: { document: { equals: ids[number]! }, withdrawnAt: { exists: true } },
        data: { replacedBy: { relationTo: 'partners', value: ids[taken.by]! }, redirects: taken.redirects },
      })
    }
  }
  await remember()
  for (const taken of steps) {
    // A step may make no sense (an address taken, a record gone): it is refused, and the world goes on.
    await does(taken).catch((error: unknown) => { if (!(error instanceof APIError || error instanceof ValidationError)) throw error })
    await remember()
  }
  await everyAddressAnswers([...given])
  return given
}

/** 200, or 308 to a page that answers 200, or 410: never 404, never in circles, never in two steps. */
async function everyAddressAnswers(given: string[]) {
  for (const path of given) {
    const answer = await answerAt(path)
    const further = typeof answer === 'string' ? await answerAt(answer.split('#')[0]!) : answer
    expect([path, answer, [200, 410].includes(further as number) && (typeof answer === 'number' || further === 200)]).toEqual([path, answer, true])
  }
}

test('whatever is done to records, in any order, no address ever given is lost', async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: STEPS, size: 'max' }), async (steps) => {
    expect((await live(steps)).size).toBeGreaterThanOrEqual(RECORDS.length * 2)
  }), { numRuns: SEQUENCES, endOnFailure: true })
})

test('there and back again: no loop is left', async () => {
  const back = (name: string): Step => ({ does: 'rename', record: 0, name })
  const given = await live([back('un'), back('deux'), back('un'), back('deux'), { does: 'unpublish', record: 0 }, { does: 'publish', record: 0 }, back('un')])
  expect(await answerAt(`/partenaires/monde-${run}-un`)).toBe(200)
  for (const path of given) expect([200, 410, `/partenaires/monde-${run}-un`, `/partenaires/monde-${run}-1`, `/partenaires/monde-${run}-2`]).toContain(await answerAt(path))
})
