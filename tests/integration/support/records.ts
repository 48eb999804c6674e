import { randomUUID } from 'node:crypto'
import type { CollectionSlug, Payload } from 'payload'
import sharp from 'sharp'
import type { Collection } from '@/lib/roles/table'

let count = 0
const next = () => (count += 1)

/** For every collection, the least that the model asks, each time another; what it points to is made once. */
export async function records(payload: Payload) {
  const create = (collection: CollectionSlug, data: object) => payload.create({ collection, data: { _status: 'published', ...data } as never, depth: 0 })
  const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#888' } }).png().toBuffer()
  const era = await create('eras', { title: 'Une époque', span: '2012', hue: 'ochre' })
  const project = await create('projects', { title: 'Un projet', kind: 'tool', span: '2012', carriedBy: { kind: 'member' } })
  const partner = await create('partners', { title: 'Un partenaire', kind: 'company' })
  const territory = await create('territories', { title: 'Un territoire', kind: 'commune' })

  const data: Record<Collection, () => object> = {
    'eras': () => ({ span: '2012', hue: 'ochre' }),
    'milestones': () => ({ era: era.id, date: '2012', kind: 'event', confidence: 'stated' }),
    'sources': () => ({ publisher: 'Un journal' }),
    'projects': () => ({ kind: 'tool', span: '2012', carriedBy: { kind: 'member' } }),
    'experiments': () => ({ territory: territory.id, documentation: 'documented', confidence: 'stated' }),
    'territories': () => ({ kind: 'commune' }),
    'cohorts': () => ({ programme: project.id, completeness: 'unknown', confidence: 'stated' }),
    'partners': () => ({ kind: 'company' }),
    'supports': () => ({ partner: partner.id, supported: { relationTo: 'projects', value: project.id }, role: 'funder', confidence: 'stated' }),
    'pages': () => ({ kind: 'other' }),
    'media': () => ({ alt: 'Un carré gris', licence: 'unknown' }),
    'former-addresses': () => ({ folder: 'projects', slug: `ancienne-${next()}` }),
    'legacy-addresses': () => ({ path: `/blog/ancien-${next()}`, address: '/histoire' }),
    'missing-addresses': () => ({ path: `/perdue-${next()}`, count: 1, lastDay: '2026-01-01' }),
    'users': () => ({ name: `Personne ${next()}`, email: `personne-${next()}@exemple.test`, role: 'reader', password: 'un-mot-de-passe-long' }),
    'second-factors': () => ({ account: randomUUID(), secret: 'x', recoveryCodes: [], lastPeriod: 1 }),
    'audit-log': () => ({ at: new Date().toISOString(), event: 'login', actorName: 'Une personne' }),
    'review-steps': () => ({ documentKind: 'projects', documentId: project.id, kind: 'submitted' }),
    'reminders': () => ({ trace: `rappel ${next()}`, toldAt: new Date().toISOString() }),
    'starter-entries': () => ({ key: `clé ${next()}`, document: randomUUID(), documentUpdatedAt: new Date().toISOString(), fingerprint: 'x' }),
  }
  const file = () => ({ name: `carre-${next()}.png`, mimetype: 'image/png', data: picture, size: picture.length })
  const drafts = (slug: Collection) => Boolean(payload.collections[slug].config.versions?.drafts)

  return {
    data: (slug: Collection) => ({ ...(drafts(slug) && { title: `Fiche ${next()}` }), ...data[slug]() }),
    file,
    /** Made by the program itself, or by someone. */
    make: (slug: Collection, more: object = {}, user: object | null = null) => payload.create({
      collection: slug, overrideAccess: true, depth: 0, user: user as never, ...(slug === 'media' && { file: file() }),
      data: { ...(drafts(slug) && { title: `Fiche ${next()}` }), ...data[slug](), ...more } as never,
    }) as Promise<{ id: string; updatedAt?: string }>,
  }
}
