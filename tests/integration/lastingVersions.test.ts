import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Where } from 'payload'
import { closePayload } from './support/payload'
import { edit, make, openNewsroom, payload, publisher, publish, NOTE } from './support/newsroom'
import { DRAFTS_KEPT } from '@/collections/hooks/pruneDraftVersions'

beforeAll(openNewsroom)
afterAll(() => closePayload(payload))

const versionsOf = async (id: string, more: Where = {}) =>
  (await payload.findVersions({ collection: 'projects', where: { and: [{ parent: { equals: id } }, more] }, pagination: false, depth: 0, sort: '-updatedAt' })).docs

test('what was public stays among the versions, whatever number of drafts came after; of drafts, the last ones', async () => {
  const { id } = await make.project({ title: 'Première' })
  await publish(publisher, id, { title: 'Deuxième', ...NOTE })
  for (let turn = 0; turn < DRAFTS_KEPT + 6; turn += 1) await edit(publisher, id, { tagline: `Brouillon ${turn}` })
  const titles = (await versionsOf(id, { 'version._status': { equals: 'published' } })).map(({ version }) => version.title)
  expect(titles).toEqual(['Deuxième', 'Première'])
  const drafts = await versionsOf(id, { 'version._status': { equals: 'draft' } })
  expect(drafts).toHaveLength(DRAFTS_KEPT)
  expect(drafts[0]!.version.tagline).toBe(`Brouillon ${DRAFTS_KEPT + 5}`)
}, 120_000)
