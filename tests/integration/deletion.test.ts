import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { makers } from './support/documents'
import { closePayload, openPayload } from './support/payload'
import { text } from './support/richText'

let payload: Payload
let make: ReturnType<typeof makers>
beforeAll(async () => {
  payload = await openPayload()
  make = makers(payload)
})
afterAll(() => closePayload(payload))

const trash = (collection: 'sources' | 'partners' | 'eras', id: string) =>
  payload.update({ collection, id, data: { deletedAt: new Date().toISOString() } as never })

test('a source cited by a public milestone cannot be put in the trash, and the message says where it is cited', async () => {
  const [source, era] = [await make.source(), await make.era()]
  await make.milestone(era.id, { title: 'Le GouvCamp', sources: [source.id] })
  await expect(trash('sources', source.id)).rejects.toThrow(/Suppression refusée.*Jalon « Le GouvCamp »/)
  await expect(payload.delete({ collection: 'sources', id: source.id })).rejects.toThrow(/Suppression refusée/)
})

test('nor can one that a note inside a text points to', async () => {
  const source = await make.source()
  await make.project({ title: 'Noté', body: text('Un fait', source.id) as never })
  await expect(trash('sources', source.id)).rejects.toThrow(/Projet « Noté »/)
})

test('an era is not held by the list of what points to others, only by what points to it', async () => {
  const era = await make.era()
  const milestone = await make.milestone(era.id, { title: 'Seul jalon' })
  await expect(trash('eras', era.id)).rejects.toThrow(/Jalon « Seul jalon »/)
  await payload.update({ collection: 'milestones', id: milestone.id, data: { deletedAt: new Date().toISOString() } })
  await trash('eras', era.id)
  const { docs } = await payload.find({ collection: 'eras', where: { id: { equals: era.id } } })
  expect(docs).toEqual([])
})

test('what only drafts point to can be deleted, and comes back from the trash', async () => {
  const partner = await make.partner()
  await payload.create({ collection: 'projects', draft: true, data: { title: 'Essai', carriedBy: { kind: 'third', organisation: partner.id } } as never })
  await trash('partners', partner.id)
  await payload.update({ collection: 'partners', id: partner.id, trash: true, data: { deletedAt: null } })
  const { docs } = await payload.find({ collection: 'partners', where: { id: { equals: partner.id } }, overrideAccess: false })
  expect(docs).toHaveLength(1)
})
