import { randomUUID } from 'node:crypto'
import type { CollectionSlug, FlattenedField, Payload } from 'payload'
import { type Collection, PRIVATE_FIELDS, TABLE } from '@/lib/roles/table'
import type { records } from './records'
import { account } from './payload'

/** Whom a secret is kept from: visitors; the whole team too, but administrators; everybody. */
export type Kept = 'visitors' | 'team' | 'everybody'
export type World = 0 | 1
/** Something that is stored and that those it is kept from must not learn: in the other world it is something else. */
export type Secret = { kept: Kept; name: string; set: (world: World) => Promise<unknown> }

/** What is looked for in filters: of both worlds, lower and higher than each other. */
export const TEXTS = ['aa-sentinelle', 'zz-sentinelle'] as const
export const NUMBERS = [111_111, 999_999] as const
export const DAYS = ['2031-01-01', '2039-01-01'] as const

const isDocument = (slug: string): slug is Collection => slug in TABLE && TABLE[slug as Collection].trash[5] !== 'none' && slug !== 'media'

const relationsOf = (fields: FlattenedField[], prefix: string[] = []): { path: string[]; to: string | string[]; many: boolean }[] => fields.flatMap((field) => {
  if (field.type === 'relationship') return [{ path: [...prefix, field.name], to: field.relationTo, many: Boolean(field.hasMany) }]
  return field.type === 'group' && 'flattenedFields' in field ? relationsOf(field.flattenedFields, [...prefix, field.name]) : []
})

const nested = (path: string[], value: unknown): object => path.reduceRight<unknown>((inside, name) => ({ [name]: inside }), value) as object

/**
 * A database with a secret of every kind: what is private in public documents, drafts alone, drafts over what is public, and
 * the trash, all of which public documents point to; and what the program notes for itself.
 */
export async function openWorlds(payload: Payload, make: Awaited<ReturnType<typeof records>>): Promise<Secret[]> {
  const secrets: Secret[] = []
  const write = (collection: string, id: string, data: object) => payload.db.updateOne({ collection: collection as CollectionSlug, id, data: { ...data, updatedAt: null }, returning: false })
  /** Two that change places, so that order tells as much as value. */
  const pair = (kept: Kept, collection: string, ids: readonly [string, string], what: string, values: readonly [unknown, unknown], as: (value: unknown) => object = (value) => nested(what.split('.'), value)) => {
    secrets.push({ kept, name: `${collection}.${what}`, set: async (world) => {
      await write(collection, ids[0], as(values[world]))
      const other = values[world === 0 ? 1 : 0]
      // Some must be unique, also while they change places.
      await write(collection, ids[1], as(typeof other === 'string' && /sentinelle/.test(other) ? `b-${other}`.replace(/^b-(..)/, '$1b') : other))
    } })
  }
  const authors = [await account(payload, 'publisher'), await account(payload, 'publisher')] as const
  const people = [authors[0].id, authors[1].id] as const
  pair('team', 'users', people, 'email', TEXTS.map((text) => `${text}@exemple.test`) as never, (email) => ({ email }))
  pair('team', 'users', people, 'reminders', [true, false])
  for (const name of ['resetPasswordToken', 'invitationKey', 'salt', 'hash']) pair('everybody', 'users', people, name, TEXTS)
  for (const name of ['resetPasswordExpiration', 'resetPasswordRequestedAt', 'invitationUntil']) pair('everybody', 'users', people, name, DAYS.map((day) => `${day}T00:00:00.000Z`) as never)

  const hidden: Record<string, [draft: string, trashed: string]> = {}
  const documents = Object.keys(TABLE).filter(isDocument)
  for (const slug of documents) {
    const one = async (title: string, more: object) => (await make.make(slug, { title, ...more })).id
    const [draft, other, trashed] = [await one('Brouillon', { _status: 'draft' }), await one('Autre brouillon', { _status: 'draft' }), await one('À la corbeille', { _status: 'published' })]
    await write(slug, trashed, { deletedAt: '2026-01-01T00:00:00.000Z' })
    hidden[slug] = [draft, trashed]
    pair('visitors', slug, [draft, other], 'title', TEXTS)
    pair('visitors', slug, [trashed, other], 'slug', TEXTS)
  }
  for (const slug of documents) {
    const fields = payload.collections[slug].config.flattenedFields
    const shown = [(await make.make(slug, { _status: 'published' })).id, (await make.make(slug, { _status: 'published' })).id] as const
    for (const { path, to, many } of relationsOf(fields)) {
      const [kind] = [to].flat()
      if (!kind || !hidden[kind]) continue
      const values = hidden[kind].map((id) => (Array.isArray(to) ? { relationTo: kind, value: id } : id))
      await write(slug, shown[0], nested(path, many ? values : values[0])).catch(() => undefined)
    }
    for (const [path, [anonymous]] of Object.entries(PRIVATE_FIELDS[slug] ?? {})) {
      if (anonymous !== 'none' || path.includes('.')) continue
      const type = fields.find((field) => field.name === path)?.type
      const values = { date: DAYS.map((day) => `${day}T00:00:00.000Z`), number: NUMBERS, relationship: people }[type as string] ?? TEXTS
      pair('visitors', slug, shown, path, values as never)
    }
    // The row of each of the two, written in turn, stays the same: its identifier is no secret.
    const rows = [randomUUID(), randomUUID()]
    let turn = 0
    if (slug === 'projects') pair('visitors', slug, shown, 'people.consentOn', DAYS, (consentOn) => ({ people: [{ id: rows[turn++ % 2], name: 'Une personne', consentOn }] }))
    await payload.update({ collection: slug, id: shown[1], draft: true, data: { title: 'Brouillon au-dessus', _status: 'draft' } as never, depth: 0 })
    const { docs: [version] } = await payload.findVersions({ collection: slug, where: { and: [{ parent: { equals: shown[1] } }, { latest: { equals: true } }] }, depth: 0, limit: 1 })
    const over = version as unknown as { id: string; version: object }
    secrets.push({ kept: 'visitors', name: `${slug}: a draft over a public page`, set: (world) => payload.db.updateVersion({ collection: slug, id: over.id, versionData: { version: { ...over.version, title: TEXTS[world] } } as never }) })
  }
  const notes: [Collection, string, Kept][] = [['legacy-addresses', 'note', 'visitors'], ['review-steps', 'comment', 'visitors'], ['missing-addresses', 'count', 'visitors'], ['second-factors', 'secret', 'everybody'], ['starter-entries', 'fingerprint', 'everybody'], ['reminders', 'trace', 'everybody']]
  for (const [slug, field, kept] of notes) pair(kept, slug, [(await make.make(slug)).id, (await make.make(slug)).id], field, field === 'count' ? NUMBERS : TEXTS)
  return secrets
}
