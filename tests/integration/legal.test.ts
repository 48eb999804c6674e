import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { loadContent } from '@/content/load'
import { account, closePayload, openPayload, refusals } from './support/payload'
import { LEGAL } from './support/legal'

let payload: Payload
beforeAll(async () => {
  payload = await openPayload()
  await loadContent(payload)
})
afterAll(() => closePayload(payload))

test('the starter content loads without what only the association can say, and invents none of it', async () => {
  const site = await payload.findGlobal({ slug: 'site' })
  expect(site.name).toBe('Démocratie Ouverte')
  expect([site.legal?.seat, site.legal?.publicationDirector, site.legal?.host, site.contact?.email, site.contact?.phone].filter(Boolean)).toEqual([])
})

test('saved by staff, each field that the law asks refuses to be empty and says so in French', async () => {
  const user = await account(payload, 'publisher')
  const errors = await refusals(payload.updateGlobal({ slug: 'site', user, overrideAccess: false, data: { description: 'Une phrase' } }))
  expect(errors.map(({ path }) => path).toSorted()).toEqual(['contact.email', 'contact.phone', 'legal.host', 'legal.publicationDirector', 'legal.seat'])
  for (const { message } of errors) expect(message).toMatch(/^Indiquez .*la loi/)
})

test.each(Object.keys(LEGAL.legal))('legal.%s alone is missed', async (field) => {
  const errors = await refusals(payload.updateGlobal({ slug: 'site', data: { ...LEGAL, legal: { ...LEGAL.legal, [field]: '' } } }))
  expect(errors.map(({ path }) => path)).toEqual([`legal.${field}`])
})

test('a wrong e-mail is refused, a whole identity is saved', async () => {
  expect(await refusals(payload.updateGlobal({ slug: 'site', data: { ...LEGAL, contact: { ...LEGAL.contact, email: 'contact' } } }))).toEqual([
    { path: 'contact.email', message: expect.stringMatching(/n’est pas complet/) },
  ])
  expect(await refusals(payload.updateGlobal({ slug: 'site', data: LEGAL }))).toEqual([])
  expect((await payload.findGlobal({ slug: 'site' })).contact?.phone).toBe(LEGAL.contact.phone)
})

test('an audit is recorded whole or not at all', async () => {
  const save = (audit: object) => refusals(payload.updateGlobal({ slug: 'accessibility', data: { audit } }))
  expect((await save({ rate: 80 })).map(({ path }) => path).toSorted()).toEqual(['audit.auditor', 'audit.date', 'audit.rgaaVersion'])
  expect(await save({ date: '2026-01-15', auditor: 'Un cabinet', rgaaVersion: '4.1.2', rate: 120 })).toEqual([
    { path: 'audit.rate', message: 'Un taux va de 0 à 100.' },
  ])
  expect(await save({ date: '2026-01-15', auditor: 'Un cabinet', rgaaVersion: '4.1.2', rate: 0 })).toEqual([])
  expect(await save({ date: null, auditor: '', rgaaVersion: '', rate: null })).toEqual([])
})
