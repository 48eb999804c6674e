import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { mentionedIds } from '@/lib/freshness'
import { merge, replaceEverywhere } from '@/lib/payload/references/merge'
import { referencesTo } from '@/lib/payload/references/referencesTo'
import { permanentPath } from '@/lib/permalinks'
import { answersOf } from './support/answers'
import { makers } from './support/documents'
import { account, closePayload, openPayload } from './support/payload'
import { text } from './support/richText'

let payload: Payload
let make: ReturnType<typeof makers>
let publisher: Awaited<ReturnType<typeof account>>
let answerAt: ReturnType<typeof answersOf>
beforeAll(async () => {
  payload = await openPayload()
  make = makers(payload)
  publisher = await account(payload, 'publisher')
  answerAt = answersOf(payload)
})
afterAll(() => closePayload(payload))

const request = (user: object | null = publisher): Promise<PayloadRequest> => createLocalReq({ user: user as never }, payload)
const stored = async (collection: 'projects' | 'milestones' | 'partners' | 'supports' | 'eras', id: string, draft = false) =>
  (await payload.findByID({ collection, id, draft, depth: 0, trash: true })) as unknown as Record<string, unknown> & { title: string; _status: string }
const link = (target: string) => ({
  root: {
    type: 'root', format: '', indent: 0, version: 1, direction: 'ltr',
    children: [{
      type: 'paragraph', format: '', indent: 0, version: 1, direction: 'ltr', textFormat: 0, textStyle: '',
      children: [{
        type: 'link', version: 3, format: '', indent: 0, direction: 'ltr', id: 'a1b2c3d4e5f6a1b2c3d4e5f7',
        fields: { linkType: 'internal', newTab: false, doc: { relationTo: 'partners', value: target } },
        children: [{ type: 'text', text: 'un lien', format: 0, detail: 0, mode: 'normal', style: '', version: 1 }],
      }],
    }],
  },
})

/** A partner cited from everywhere that a partner can be. */
async function cited(title: string) {
  const partner = await make.partner({ title })
  const era = await make.era({ title: `Époque de ${title}`, body: link(partner.id) as never })
  const carried = await make.project({ title: `Porté par ${title}`, carriedBy: { kind: 'third', organisation: partner.id } })
  const milestone = await make.milestone(era.id, { title: `Moment de ${title}`, partners: [partner.id] })
  const support = await payload.create({
    collection: 'supports',
    data: { title: `Soutien de ${title}`, partner: partner.id, supported: { relationTo: 'projects', value: carried.id }, role: 'funder', amount: 12, confidence: 'stated', _status: 'published' } as never,
  })
  const draft = await payload.create({ collection: 'projects', draft: true, data: { title: `Brouillon sur ${title}`, carriedBy: { kind: 'third', organisation: partner.id } } as never })
  const reworked = await make.project({ title: `Public avant ${title}` })
  await payload.update({ collection: 'projects', id: reworked.id, draft: true, data: { title: `Retravaillé pour ${title}`, carriedBy: { kind: 'third', organisation: partner.id } } })
  return { partner, era, carried, milestone, support, draft, reworked }
}

describe('every place that points to a record is found', () => {
  test('relations, lists, links and notes in texts, public or draft, and settings', async () => {
    const { partner } = await cited('Cité')
    const found = await referencesTo(await request(), partner.id)
    const told = found.map(({ kind, title, published, draft, fields }) => [kind, title, published ? 'public' : '', draft ? 'brouillon' : '', fields.map(({ label }) => label).join(', ')].join(' | ')).sort()
    expect(told).toEqual([
      'Jalon | Moment de Cité | public |  | Partenaires concernés',
      'Projet | Brouillon sur Cité |  | brouillon | Qui le porte › Fiche de l’organisation',
      'Projet | Porté par Cité | public |  | Qui le porte › Fiche de l’organisation',
      'Projet | Retravaillé pour Cité |  | brouillon | Qui le porte › Fiche de l’organisation',
      'Soutien | Soutien de Cité | public |  | Partenaire',
      'Époque | Époque de Cité | public |  | Récit',
    ].sort())
  })

  test('a source in a nested list, a page at the foot of the site, a picture', async () => {
    const source = await make.source()
    await make.project({ title: 'Phases', phases: [{ kind: 'active', date: '2013', confidence: 'disputed', tellings: [{ according: 'A', text: 'a', sources: [source.id] }, { according: 'B', text: 'b' }] }] as never })
    expect((await referencesTo(await request(), source.id)).map(({ title, fields }) => [title, fields[0]?.label])).toEqual([['Phases', 'Phases › Récits qui divergent › Sources']])
    const page = await payload.create({ collection: 'pages', data: { title: 'Au pied', kind: 'other', _status: 'published' } as never })
    await payload.updateGlobal({ slug: 'navigation', data: { footer: [page.id] } })
    expect((await referencesTo(await request(), page.id)).map(({ kind, title }) => [kind, title])).toEqual([['Réglage', 'Pied de page']])
  })

  test('not what pointed to it once, nor the record itself, its versions and its addresses', async () => {
    const { partner, milestone } = await cited('Ancien')
    await payload.update({ collection: 'partners', id: partner.id, data: { slug: 'ancien-bis', _status: 'published' } })
    await payload.update({ collection: 'milestones', id: milestone.id, data: { partners: [], _status: 'published' } })
    const titles = (await referencesTo(await request(), partner.id)).map(({ title }) => title)
    expect(titles).not.toContain('Moment de Ancien')
    expect(titles).not.toContain('Ancien')
    expect(titles).toHaveLength(5)
  })
})

describe('merging the same partner entered twice', () => {
  test('moves every reference, public and draft, keeps each what it was, and every address leads to the one kept', async () => {
    const { partner, era, carried, milestone, support, draft, reworked } = await cited('Doublon')
    const kept = await make.partner({ title: 'Gardé', slug: 'garde' })
    await payload.update({ collection: 'milestones', id: milestone.id, data: { partners: [partner.id, kept.id], _status: 'published' } })
    await payload.update({ collection: 'partners', id: partner.id, data: { slug: 'doublon-bis', _status: 'published' } })

    const { references } = await merge(await request(), { collection: 'partners', from: partner.id, to: kept.id })
    expect(references).toHaveLength(6)

    for (const path of ['/partenaires/doublon', '/partenaires/doublon-bis', permanentPath(partner), permanentPath(kept)]) {
      expect([path, await answerAt(path)]).toEqual([path, '/partenaires/garde'])
    }
    expect((await stored('milestones', milestone.id)).partners).toEqual([kept.id])
    expect((await stored('supports', support.id as string))).toMatchObject({ partner: kept.id, amount: 12, _status: 'published' })
    expect(mentionedIds((await stored('eras', era.id)).body)).toContain(kept.id)
    expect((await stored('projects', carried.id)).carriedBy).toMatchObject({ organisation: kept.id })
    expect(await stored('projects', draft.id, true)).toMatchObject({ _status: 'draft', carriedBy: { organisation: kept.id } })
    expect(await stored('projects', reworked.id)).toMatchObject({ title: 'Public avant Doublon', _status: 'published' })
    expect(await stored('projects', reworked.id, true)).toMatchObject({ title: 'Retravaillé pour Doublon', _status: 'draft', carriedBy: { organisation: kept.id } })

    expect(await referencesTo(await request(), partner.id)).toEqual([])
    const trashed = await stored('partners', partner.id)
    expect(trashed.deletedAt).toBeTruthy()
    expect(trashed.removalNote).toMatch(/^Fusionnée dans « Gardé » le .* par publisher\. Liens déplacés \(6\) : /)
  })

  test('a public row under a draft moves, and the draft stays a draft', async () => {
    const [one, two] = [await make.partner(), await make.partner()]
    const project = await make.project({ title: 'Titre public', carriedBy: { kind: 'third', organisation: one.id } })
    await payload.update({ collection: 'projects', id: project.id, draft: true, data: { title: 'Titre en travail', carriedBy: { kind: 'third', organisation: null } } })
    await merge(await request(), { collection: 'partners', from: one.id, to: two.id })
    expect(await stored('projects', project.id)).toMatchObject({ title: 'Titre public', _status: 'published', carriedBy: { organisation: two.id } })
    expect(await stored('projects', project.id, true)).toMatchObject({ title: 'Titre en travail', _status: 'draft', carriedBy: { organisation: null } })
  })

  test('undone by hand: restored and published, the record takes its addresses back', async () => {
    const [one, two] = [await make.partner({ slug: 'revenant' }), await make.partner({ slug: 'restant' })]
    await merge(await request(), { collection: 'partners', from: one.id, to: two.id })
    expect(await answerAt('/partenaires/revenant')).toBe('/partenaires/restant')
    await payload.update({ collection: 'partners', id: one.id, trash: true, data: { deletedAt: null, _status: 'published' } })
    expect([await answerAt('/partenaires/revenant'), await answerAt(permanentPath(one))]).toEqual([200, '/partenaires/revenant'])
  })

  test('a record never published is merged too, and nobody learns that it was', async () => {
    const kept = await make.partner({ slug: 'connu' })
    const draft = await payload.create({ collection: 'partners', draft: true, data: { title: 'Inconnu', kind: 'company' } })
    await merge(await request(), { collection: 'partners', from: draft.id, to: kept.id })
    expect([await answerAt('/partenaires/inconnu'), await answerAt(permanentPath(draft))]).toEqual([404, 404])
  })
})

describe('refused, in French, and nothing is changed', () => {
  const told = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: Error) => error.message)

  test('the same record, one of them in the trash, the kept one a draft while visitors read the other', async () => {
    const [one, two] = [await make.partner(), await make.partner()]
    const draft = await payload.create({ collection: 'partners', draft: true, data: { title: 'Pas encore', kind: 'company' } })
    expect(await told(merge(await request(), { collection: 'partners', from: one.id, to: one.id }))).toMatch(/deux fiches différentes/)
    expect(await told(merge(await request(), { collection: 'partners', from: one.id, to: draft.id }))).toMatch(/n’est pas publiée/)
    await payload.update({ collection: 'partners', id: two.id, data: { deletedAt: new Date().toISOString() } })
    expect(await told(merge(await request(), { collection: 'partners', from: one.id, to: two.id }))).toMatch(/est à la corbeille/)
    expect(await told(merge(await request(), { collection: 'partners', from: two.id, to: one.id }))).toMatch(/déjà à la corbeille/)
  })

  test('two that cite each other, or whose official numbers differ', async () => {
    const whole = await make.project({ title: 'Tout' })
    const part = await make.project({ title: 'Partie', partOf: whole.id })
    expect(await told(merge(await request(), { collection: 'projects', from: whole.id, to: part.id }))).toMatch(/« Partie » cite « Tout » \(Fait partie de\)/)
    expect(await told(merge(await request(), { collection: 'projects', from: part.id, to: whole.id }))).toMatch(/deux choses différentes/)
    const [one, two] = [await make.partner({ identifiers: { siren: '123456789' } }), await make.partner({ identifiers: { siren: '987654321' } })]
    expect(await told(merge(await request(), { collection: 'partners', from: one.id, to: two.id }))).toMatch(/même identifiant \(SIREN\)/)
  })

  test('by those who may not publish', async () => {
    const [one, two] = [await make.partner(), await make.partner()]
    for (const user of [await account(payload, 'editor'), await account(payload, 'reader'), null]) {
      await expect(merge(await request(user), { collection: 'partners', from: one.id, to: two.id })).rejects.toMatchObject({ status: 403 })
      await expect(replaceEverywhere(await request(user), { collection: 'partners', from: one.id, to: two.id })).rejects.toMatchObject({ status: 403 })
    }
    expect((await stored('partners', one.id)).deletedAt).toBeFalsy()
  })

  test('while someone else edits a record that would change: all or nothing', async () => {
    const { partner, carried, milestone } = await cited('Occupé')
    const kept = await make.partner()
    const other = await account(payload, 'editor')
    await payload.create({
      collection: 'payload-locked-documents',
      data: { document: { relationTo: 'milestones', value: milestone.id }, user: { relationTo: 'users', value: other.id } } as never,
    })
    expect(await told(merge(await request(), { collection: 'partners', from: partner.id, to: kept.id }))).toMatch(/quelqu’un est en train de modifier Jalon « Moment de Occupé »/)
    expect((await stored('projects', carried.id)).carriedBy).toMatchObject({ organisation: partner.id })
    expect((await stored('partners', partner.id)).deletedAt).toBeFalsy()
    expect(await answerAt('/partenaires/occupe')).toBe(200)
  })
})

test('replacing everywhere moves the references and leaves both records where they are', async () => {
  const [one, two] = [await make.source({ title: 'Ancienne' }), await make.source({ title: 'Nouvelle' })]
  const project = await make.project({ body: text('Noté', one.id) as never, sources: [one.id, two.id] })
  const { references } = await replaceEverywhere(await request(), { collection: 'sources', from: one.id, to: two.id })
  expect(references).toHaveLength(1)
  const after = await stored('projects', project.id)
  expect(mentionedIds(after.body)).toContain(two.id)
  expect(after.sources).toEqual([two.id])
  expect(mentionedIds(after)).not.toContain(one.id)
  expect((await payload.findByID({ collection: 'sources', id: one.id }))._status).toBe('published')
})

test('the addresses that a record took over from another go on leading to it when it is replaced, for it is still there', async () => {
  const [twice, one, two] = [await make.partner({ title: 'Deux fois' }), await make.partner({ title: 'Une fois' }), await make.partner({ title: 'Tout autre' })]
  await merge(await request(), { collection: 'partners', from: twice.id, to: one.id })
  const cites = await make.project({ title: 'Cite une fois', carriedBy: { kind: 'third', organisation: one.id } })
  const { references } = await replaceEverywhere(await request(), { collection: 'partners', from: one.id, to: two.id })
  expect(references.map(({ id }) => id)).toEqual([cites.id])
  expect(await answerAt(`/partenaires/${twice.slug}`)).toBe(`/partenaires/${one.slug}`)
})
