import { describe, expect, test } from '@jest/globals'
import { actionsFor, cleanNote, momentOf, sameContent, sinceOf, stateOf, stepOf, toldChanges, withChange, type Facts } from '@/lib/review'

const PUBLIC: Facts = { trashed: false, isPublic: true, isDraft: false, step: null, scheduled: [] }
const DRAFT: Facts = { ...PUBLIC, isPublic: false, isDraft: true }
const [submitted, returned, published] = (['submitted', 'returned', 'published'] as const).map((kind) => ({ kind, to: null }))
const at = '2027-01-03T09:05:00.000Z'

describe('the state', () => {
  test.each<[string, Facts, string, string | null]>([
    ['a draft', DRAFT, 'Brouillon', null],
    ['submitted', { ...DRAFT, step: submitted! }, 'À relire', null],
    ['submitted to someone', { ...DRAFT, step: { kind: 'submitted', to: 'Camille' } }, 'À relire', 'Par Camille.'],
    ['sent back', { ...DRAFT, step: returned! }, 'Renvoyé', null],
    ['published', { ...PUBLIC, step: published! }, 'Publié', null],
    ['published over an open step', { ...PUBLIC, step: submitted! }, 'Publié', null],
    ['changed since', { ...PUBLIC, isDraft: true, step: published! }, 'Publié, avec des modifications en attente', null],
    ['a change submitted', { ...PUBLIC, isDraft: true, step: submitted! }, 'À relire', 'La page publiée reste en ligne, sans ces modifications.'],
    ['withdrawn while its last version says published', { ...DRAFT, isDraft: false }, 'Brouillon', null],
    ['scheduled', { ...DRAFT, step: submitted!, scheduled: [{ type: 'publish', at }] }, 'Programmé pour le 3 janvier 2027 à 10 h 05', null],
    ['nothing left to schedule', { ...PUBLIC, scheduled: [{ type: 'publish', at }] }, 'Publié', null],
    ['will be withdrawn', { ...PUBLIC, scheduled: [{ type: 'unpublish', at }] }, 'Publié', 'Sera dépublié le 3 janvier 2027 à 10 h 05.'],
    ['in the trash, whatever else', { ...PUBLIC, trashed: true, step: submitted!, scheduled: [{ type: 'publish', at }] }, 'À la corbeille', null],
  ])('%s', (_name, facts, label, detail) => {
    expect(stateOf(facts)).toMatchObject({ label, detail })
  })
})

test.each([
  [{ before: false, after: true, changed: true, hadPending: true }, 'published'],
  [{ before: true, after: true, changed: true, hadPending: false }, 'published'],
  [{ before: true, after: true, changed: false, hadPending: true }, 'reverted'],
  [{ before: true, after: true, changed: false, hadPending: false }, null],
  [{ before: true, after: false, changed: true, hadPending: false }, 'unpublished'],
  [{ before: false, after: false, changed: false, hadPending: true }, null],
])('%j makes the step %s', (change, kind) => expect(stepOf(change)).toBe(kind))

describe('what someone may do next', () => {
  const mine = { createdBy: 'me', firstPublishedAt: null }
  const toReview = { ...DRAFT, step: submitted! }
  test.each([
    ['reader', DRAFT, mine, []], ['contributor', DRAFT, mine, ['submit']], ['contributor', DRAFT, { createdBy: 'other' }, []],
    ['editor', DRAFT, {}, ['submit']], ['editor', PUBLIC, {}, []], ['editor', toReview, {}, ['submit']],
    ['publisher', toReview, {}, ['submit', 'sendBack']], ['publisher', { ...PUBLIC, isDraft: true }, {}, ['submit', 'revert']],
    ['publisher', { ...toReview, trashed: true }, {}, []],
  ] as const)('%s, %j, %j: %j', (role, facts, document, allowed) => {
    const actions = actionsFor({ id: 'me', role }, document, facts)
    expect(Object.entries(actions).filter(([, may]) => may).map(([name]) => name)).toEqual(allowed)
  })
})

describe('whether two versions say the same', () => {
  const one = { title: 'A', tagline: null, people: [{ id: '1', name: 'B' }], partner: 'x', group: { a: null } }
  test.each([
    [{ ...one, updatedAt: 'now', _status: 'draft', changeNote: 'x', tagline: '', editedBy: 'y' }, true],
    [{ ...one, group: {} }, true], [{ ...one, group: undefined, extra: [] }, true],
    [{ ...one, title: 'a' }, false], [{ ...one, people: [] }, false], [{ ...one, people: [{ id: '1', name: 'C' }] }, false],
    [{ ...one, partner: null }, false], [{ ...one, extra: false }, false], [{ ...one, people: [...one.people, ...one.people] }, false],
  ])('%j: %s', (other, same) => {
    expect(sameContent(one, other)).toBe(same)
    expect(sameContent(other, one)).toBe(same)
  })
})

test('what visitors never get changes nothing for them, wherever it stands', () => {
  const unseen = new Set(['amount', 'people.consentOn'])
  const said = { title: 'A', amount: 1, people: [{ id: '1', name: 'B', consentOn: '2020-01-01' }] }
  expect(sameContent(said, { ...said, amount: 2, people: [{ id: '1', name: 'B', consentOn: null }] }, unseen)).toBe(true)
  expect(sameContent(said, { ...said, amount: 2, people: [{ id: '1', name: 'C', consentOn: null }] }, unseen)).toBe(false)
  expect(sameContent(said, { ...said, amount: 2 })).toBe(false)
})

test('moments are told in Paris', () => {
  expect(momentOf('2026-07-01T22:30:00Z')).toBe('2 juillet 2026 à 0 h 30')
  expect(sinceOf('2026-07-01T10:05:00Z', new Date('2026-07-01T12:00:00Z'))).toBe('12 h 05')
  expect(sinceOf('2026-06-30T10:05:00Z', new Date('2026-07-01T12:00:00Z'))).toBe('le 30 juin 2026 à 12 h 05')
})

test('a note is one line, and joins those before it', () => {
  expect([cleanNote(' Date\n corrigée '), cleanNote(' \n'), cleanNote(3), cleanNote(null)]).toEqual(['Date corrigée', null, null, null])
  expect(withChange([{ on: '2025', note: 'A' }], 'B', '2026')).toEqual([{ on: '2026', note: 'B' }, { on: '2025', note: 'A' }])
  expect(withChange(null, 'B', '2026')).toEqual([{ on: '2026', note: 'B' }])
})

test('a page tells its own changes and those of what is read on it, the last first', () => {
  const page = { title: 'MGEN', publicChanges: [{ on: '2026-03', note: 'Adresse' }, { on: '2026-01', note: 'Nom' }] }
  const support = { title: 'MGEN soutient Système D', publicChanges: [{ on: '2026-02', note: 'Montant rendu public' }] }
  expect(toldChanges(page, [support, { title: 'Une source', publicChanges: null }, { title: 'Une autre' }])).toEqual([
    { on: '2026-03', note: 'Adresse', of: null }, { on: '2026-02', note: 'Montant rendu public', of: 'MGEN soutient Système D' }, { on: '2026-01', note: 'Nom', of: null },
  ])
  expect(toldChanges({ title: 'MGEN' }, [])).toEqual([])
})
