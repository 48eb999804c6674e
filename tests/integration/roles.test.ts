import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type CollectionSlug, createLocalReq, type Payload } from 'payload'
import { collections } from '@/collections'
import { ROLES, type Role } from '@/lib/roles/roles'
import { makers } from './support/documents'
import { LEGAL } from './support/legal'
import { account, closePayload, openPayload } from './support/payload'

type Actor = Awaited<ReturnType<typeof account>> | undefined
let payload: Payload
let make: ReturnType<typeof makers>
const actors: Partial<Record<Role | 'anonymous', Actor>> = {}

beforeAll(async () => {
  payload = await openPayload()
  make = makers(payload)
  for (const role of ROLES) actors[role] = await account(payload, role)
})
afterAll(() => closePayload(payload))

const as = (role: Role | 'anonymous') => ({ overrideAccess: false, user: actors[role], depth: 0 }) as const
const allowed = (attempt: Promise<unknown>) => attempt.then(() => true, () => false)

/** What each role may do to a public document. */
const ACTIONS: Record<string, (role: Role | 'anonymous') => Promise<unknown>> = {
  'write a draft': (role) => payload.create({ collection: 'projects', ...as(role), draft: true, data: { title: 'Brouillon' } as never }),
  'save a draft over a public page': async (role) => {
    const { id } = await make.project()
    return payload.update({ collection: 'projects', id, ...as(role), draft: true, data: { tagline: 'Nouveau', _status: 'draft' } })
  },
  'create as published': (role) =>
    payload.create({ collection: 'projects', ...as(role), data: { title: 'Publié', kind: 'tool', span: '2012', carriedBy: { kind: 'member' }, _status: 'published' } }),
  'publish a draft': async (role) => {
    const { id } = await make.project({ _status: 'draft' })
    return payload.update({ collection: 'projects', id, ...as(role), data: { _status: 'published' } })
  },
  'publish while claiming to save a draft': async (role) => {
    const { id } = await make.project({ _status: 'draft' })
    return payload.update({ collection: 'projects', id, ...as(role), draft: true, data: { _status: 'published' } })
  },
  'change a public page at once': async (role) => {
    const { id } = await make.project()
    return payload.update({ collection: 'projects', id, ...as(role), data: { tagline: 'Changé', changeNote: 'Accroche changée' } })
  },
  unpublish: async (role) => {
    const { id } = await make.project()
    return payload.update({ collection: 'projects', id, ...as(role), data: { _status: 'draft' } })
  },
  trash: async (role) => {
    const { id } = await make.project()
    return payload.update({ collection: 'projects', id, ...as(role), data: { deletedAt: new Date().toISOString() } })
  },
  'publish many at once': async (role) => {
    const { id } = await make.project({ _status: 'draft' })
    const { docs, errors } = await payload.update({ collection: 'projects', where: { id: { equals: id } }, ...as(role), data: { _status: 'published' } })
    if (docs.length === 0) throw new Error(errors[0]?.message ?? 'nothing changed')
  },
  'delete for good': async (role) => {
    const { id } = await make.project()
    return payload.delete({ collection: 'projects', id, ...as(role) })
  },
  'schedule a publication': async (role) => {
    const { id } = await make.project({ _status: 'draft' })
    const { scheduleWhatIsMeant } = await import('@/collections/jobs/scheduleWhatIsMeant')
    const req = await createLocalReq({ user: actors[role] }, payload)
    const doc = { relationTo: 'projects', value: id }
    const outcome = (await scheduleWhatIsMeant({ req, type: 'publish', doc, date: new Date('2099-01-01') } as never)) as { error?: string }
    if (outcome.error) throw new Error(outcome.error)
  },
  'change the identity of the site': (role) => payload.updateGlobal({ slug: 'site', ...as(role), data: { description: role, ...LEGAL } }),
  'create an account': (role) =>
    payload.create({ collection: 'users', ...as(role), data: { name: 'N', email: `${role}-${Date.now()}@exemple.test`, role: 'reader', password: 'un-mot-de-passe-long' } }),
  'raise one’s own role': async (role) => {
    const user = actors[role as Role]
    if (!user) throw new Error('no account')
    const after = await payload.update({ collection: 'users', id: user.id, ...as(role), data: { role: 'administrator' } })
    if (after.role !== 'administrator') throw new Error('role unchanged')
  },
}

const MAY: Record<string, (Role | 'anonymous')[]> = {
  'write a draft': ['contributor', 'editor', 'publisher', 'administrator'],
  'save a draft over a public page': ['editor', 'publisher', 'administrator'],
  'create as published': ['publisher', 'administrator'],
  'publish a draft': ['publisher', 'administrator'],
  'publish while claiming to save a draft': ['publisher', 'administrator'],
  'change a public page at once': ['publisher', 'administrator'],
  unpublish: ['publisher', 'administrator'],
  trash: ['publisher', 'administrator'],
  'publish many at once': ['publisher', 'administrator'],
  'delete for good': ['publisher', 'administrator'],
  'schedule a publication': ['publisher', 'administrator'],
  'change the identity of the site': ['publisher', 'administrator'],
  'create an account': ['administrator'],
  'raise one’s own role': ['administrator'],
}

describe.each(['anonymous', ...ROLES] as const)('%s', (role) => {
  test.each(Object.keys(ACTIONS))('%s', async (action) => {
    expect(await allowed(ACTIONS[action]!(role))).toBe(MAY[action]!.includes(role))
  })
})

describe('a contributor', () => {
  const change = (id: string, role: Role = 'contributor') => payload.update({ collection: 'projects', id, ...as(role), draft: true, data: { tagline: 'Changé' } })
  const draftBy = (role: Role) => payload.create({ collection: 'projects', ...as(role), draft: true, data: { title: `De ${role}`, kind: 'tool', span: '2012', carriedBy: { kind: 'member' } } as never })

  test('goes on writing the drafts it started, and no other', async () => {
    expect(await allowed(change((await draftBy('contributor')).id))).toBe(true)
    expect(await allowed(change((await draftBy('editor')).id))).toBe(false)
    expect(await allowed(change((await make.project({ _status: 'draft' })).id))).toBe(false)
    expect(await allowed(change((await draftBy('contributor')).id, 'editor'))).toBe(true)
  })

  test('leaves it to others once it has been public, even withdrawn', async () => {
    const { id } = await draftBy('contributor')
    await payload.update({ collection: 'projects', id, ...as('publisher'), data: { _status: 'published' } })
    expect(await allowed(change(id))).toBe(false)
    await payload.update({ collection: 'projects', id, ...as('publisher'), data: { _status: 'draft' } })
    expect(await allowed(change(id))).toBe(false)
  })

  test('cannot pass for the author of another’s document', async () => {
    const { id } = await draftBy('editor')
    await payload.update({ collection: 'projects', id, ...as('editor'), draft: true, data: { createdBy: actors.contributor!.id } })
    expect(await allowed(change(id))).toBe(false)
    const mine = await payload.create({ collection: 'projects', ...as('contributor'), draft: true, data: { title: 'À moi', createdBy: actors.editor!.id } as never })
    expect(mine.createdBy).toBe(actors.contributor!.id)
    const copy = await payload.duplicate({ collection: 'projects', id, ...as('contributor'), draft: true })
    expect(copy.createdBy).toBe(actors.contributor!.id)
  })
})

test('every operation of every collection has its rule', () => {
  const ours = collections.filter(({ slug }) => !slug.startsWith('payload-'))
  for (const { slug, access } of ours) {
    for (const operation of ['create', 'read', 'update', 'delete', 'readVersions', 'unlock', 'admin'] as const) {
      expect([slug, operation, typeof access?.[operation]]).toEqual([slug as CollectionSlug, operation, 'function'])
    }
  }
})
