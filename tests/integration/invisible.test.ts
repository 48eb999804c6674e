import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { account, closePayload, openPayload } from './support/payload'

let payload: Payload
beforeAll(async () => {
  payload = await openPayload()
})
afterAll(() => closePayload(payload))

const UNSEEN = '\u200B\u200E\u00AD\u2060\uFEFF'
const withUnseen = (text: string) => UNSEEN + text.slice(0, 3) + UNSEEN + text.slice(3) + UNSEEN

test('what is copied along unseen is taken off titles, dates and addresses, drafts included', async () => {
  const draft = await payload.create({ collection: 'projects', draft: true, data: {
    title: withUnseen('Conﬁance ofﬁcielle du 1ᵉʳ mai'), span: withUnseen('2012-2019'), sourceCodeUrl: withUnseen(' https://exemple.org/a '), websites: [{ url: withUnseen('https://exemple.org/b') }],
  } as never })
  expect(draft).toMatchObject({ title: 'Conﬁance ofﬁcielle du 1ᵉʳ mai', slug: 'confiance-officielle-du-1er-mai', span: '2012/2019', sourceCodeUrl: 'https://exemple.org/a' })
  expect(draft.websites?.[0]?.url).toBe('https://exemple.org/b')
  const typed = await payload.update({ collection: 'projects', id: draft.id, draft: true, data: { slug: withUnseen('une-adresse') } })
  expect(typed.slug).toBe('une-adresse')
})

test('an e-mail pasted with them is the same, kept or typed to sign in', async () => {
  const user = await account(payload, 'editor')
  const kept = await payload.update({ collection: 'users', id: user.id, data: { email: withUnseen(`plus-${user.email}`) } })
  expect(kept.email).toBe(`plus-${user.email}`)
  const { user: signedIn } = await payload.login({ collection: 'users', data: { email: withUnseen(kept.email), password: 'un-mot-de-passe-long' } })
  expect(signedIn?.email).toBe(kept.email)
})
