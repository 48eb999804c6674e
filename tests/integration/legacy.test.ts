import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createLocalReq, type Payload } from 'payload'
import { countMissing } from '@/collections/missingCount'
import { importLegacy } from '@/collections/legacyImport'
import type { Report } from '@/lib/payload/legacy/importAddresses'
import { permanentPath } from '@/lib/permalinks'
import type { Role } from '@/lib/roles/roles'
import { answersOf } from './support/answers'
import { makers } from './support/documents'
import { account, closePayload, openPayload, refusals } from './support/payload'

let payload: Payload
let make: ReturnType<typeof makers>
let answerAt: ReturnType<typeof answersOf>
beforeAll(async () => {
  payload = await openPayload()
  make = makers(payload)
  answerAt = answersOf(payload)
})
afterAll(() => closePayload(payload))

const rule = (data: object) => payload.create({ collection: 'legacy-addresses', data: data as never })
const refused = async (data: object) => (await refusals(rule(data))).map(({ path, message }) => `${path}: ${message}`)
const paths = async () => (await payload.find({ collection: 'legacy-addresses', pagination: false, sort: 'path' })).docs.map(({ path }) => path)

describe('an address of the old site', () => {
  test('leads to a record, wherever it is read now', async () => {
    const project = await make.project({ slug: 'nouveau' })
    const { path } = await rule({ path: 'https://ancien.example/Blog/Ancien/?utm_source=x', target: { relationTo: 'projects', value: project.id } })
    expect(path).toBe('/blog/ancien')
    expect([await answerAt('/blog/ancien'), await answerAt('/Blog/Ancien/')]).toEqual(['/projets/nouveau', '/projets/nouveau'])
    await payload.update({ collection: 'projects', id: project.id, data: { slug: 'plus-nouveau', _status: 'published' } })
    expect(await answerAt('/blog/ancien')).toBe('/projets/plus-nouveau')
    await payload.update({ collection: 'projects', id: project.id, data: { _status: 'draft' } })
    expect(await answerAt('/blog/ancien')).toBe(410)
  })

  test('with a star; the most precise rule first, and any page of the site before', async () => {
    await rule({ path: '/journal/*', address: '/histoire' })
    await rule({ path: '/journal/2018/*', address: 'https://archive.example/2018/*' })
    expect(await answerAt('/journal/x')).toBe('/histoire')
    expect(await answerAt('/journal/2018/a/b')).toBe('https://archive.example/2018/a/b')
    await rule({ path: '/partenaires/*', address: '/partenaires' })
    await make.partner({ slug: 'bien-vivant' })
    expect([await answerAt('/partenaires/bien-vivant'), await answerAt('/partenaires/jamais-vu')]).toEqual([200, '/partenaires'])
  })

  test('with a question takes what asks as much, at the home page too, and nothing else', async () => {
    const project = await make.project({ slug: 'article-douze' })
    await rule({ path: '/spip.php?article12', target: { relationTo: 'projects', value: project.id } })
    expect([await answerAt('/spip.php?article12'), await answerAt('/spip.php?lang=fr&article12')]).toEqual(['/projets/article-douze', '/projets/article-douze'])
    expect([await answerAt('/spip.php?article123'), await answerAt('/spip.php')]).toEqual([404, 404])
    await rule({ path: '/spip.php', address: '/histoire' })
    expect([await answerAt('/spip.php?article12'), await answerAt('/spip.php?article123'), await answerAt('/spip.php')]).toEqual(['/projets/article-douze', '/histoire', '/histoire'])
    await rule({ path: 'https://ancien.example/?p=123', address: '/projets/article-douze' })
    await rule({ path: '/index.php?p=123', address: '/?p=123' })
    expect([await answerAt('/?p=123'), await answerAt('/?p=12'), await answerAt('/index.php?p=123')]).toEqual(['/projets/article-douze', 404, '/?p=123'])
    expect(await refused({ path: '/histoire?p=1', address: '/projets' })).toEqual([expect.stringMatching(/page du site/)])
    expect(await refused({ path: '/spip.php?article*', address: '/projets' })).toEqual([expect.stringMatching(/étoile ne va pas après/)])
  })

  test('to a draft answers as if there were no rule', async () => {
    const draft = await payload.create({ collection: 'projects', draft: true, data: { title: 'Caché' } as never })
    await rule({ path: '/vers-un-brouillon', target: { relationTo: 'projects', value: draft.id } })
    expect(await answerAt('/vers-un-brouillon')).toBe(404)
  })

  test('is refused, with its reason at its field, when it would never be followed, lead nowhere or in circles', async () => {
    const { slug, id, publicId } = await make.project({ slug: 'vivant' })
    await payload.update({ collection: 'projects', id, data: { slug: 'vivant-bis', _status: 'published' } })
    await rule({ path: '/a/*', address: '/b/*' })
    expect(await refused({ path: '/projets/vivant-bis', address: '/histoire' })).toEqual([expect.stringMatching(/^path: .*est l’adresse d’une page du site/)])
    expect(await refused({ path: `/projets/${slug}`, address: '/histoire' })).toEqual([expect.stringMatching(/^path: .*suit déjà de lui-même/)])
    expect(await refused({ path: '/A//*/', address: '/histoire' })).toEqual([expect.stringMatching(/^path: « \/a\/\* » a déjà une règle/)])
    expect(await refused({ path: '/admin/x', address: '/histoire' })).toEqual([expect.stringMatching(/^path: .*jamais suivie/)])
    expect(await refused({ path: '/b/*', address: '/a/*' })).toEqual([expect.stringMatching(/^address: Cette adresse tourne en rond : \/b\/\* → \/a\/\* → \/b\/\*/)])
    expect(await refused({ path: '/c', address: '/c' })).toEqual([expect.stringMatching(/^address: Cette adresse tourne en rond : \/c → \/c/)])
    expect(await refused({ path: '/c', address: '/nulle-part' })).toEqual([expect.stringMatching(/^address: .*l’adresse d’aucune page publiée/)])
    expect(await refused({ path: '/c', address: '/p/2222222' })).toEqual([expect.stringMatching(/^address: .*aucune fiche publiée/)])
    expect(await refused({ path: '/c', address: '//evil.example' })).toEqual([expect.stringMatching(/^address: .*n’est pas une adresse où mener/)])
    expect(await refused({ path: '/c' })).toEqual([expect.stringMatching(/^target: Dites où mène cette adresse/)])
    expect(await refused({ path: '/c', address: permanentPath({ publicId }) })).toEqual([])
    expect(await answerAt('/c')).toBe('/projets/vivant-bis')
  })
})

/** Asks an endpoint as someone of a role. */
async function ask<T>(handler: typeof importLegacy.handler, role: Role | null, body: object, headers: Record<string, string> = {}): Promise<{ status: number; body: T }> {
  const req = await createLocalReq({ user: (role ? await account(payload, role) : null) as never }, payload)
  Object.assign(req, { json: async () => body, headers: new Headers(headers) })
  const response = await handler(req)
  return { status: response.status, body: (await response.json()) as T }
}

describe('a table of addresses', () => {
  const send = (text: string, write: boolean, role: Role | null = 'publisher') => ask<Report>(importLegacy.handler, role, { text, write })

  test('is tried first; with one bad line nothing at all is written, and each line says what is wrong', async () => {
    const before = await paths()
    const { body } = await send('ancienne;nouvelle\n/t/un;/histoire\n/t/deux;/n-existe-pas\n/t/un;/projets\nsans-barre;/projets\n/t/trois;\n', true)
    expect(body.written).toBeUndefined()
    expect(body.faults.map(({ line, message }) => [line, message])).toEqual([
      [3, expect.stringMatching(/« \/n-existe-pas » n’est l’adresse d’aucune page publiée/)],
      [4, expect.stringMatching(/déjà à la ligne 2/)],
      [5, expect.stringMatching(/commence par « \/ »/)],
      [6, expect.stringMatching(/Dites où mène/)],
    ])
    expect(await paths()).toEqual(before)
  })

  test('once right, is written whole; sent again, changes nothing; a record’s address follows the record', async () => {
    const project = await make.project({ slug: 'cible' })
    const table = `/i/un,/projets/cible\n/i/deux/*,https://archive.example/*\n/i/trois,${permanentPath(project)}`
    expect((await send(table, false)).body).toMatchObject({ faults: [], planned: [{ change: 'new' }, { change: 'new' }, { change: 'new' }] })
    expect(await answerAt('/i/un')).toBe(404)
    expect((await send(table, true)).body.written).toBe(true)
    await payload.update({ collection: 'projects', id: project.id, data: { slug: 'cible-bis', _status: 'published' } })
    expect([await answerAt('/i/un'), await answerAt('/i/deux/x'), await answerAt('/i/trois')]).toEqual(['/projets/cible-bis', 'https://archive.example/x', '/projets/cible-bis'])
    expect((await send(`/i/un,/projets/cible-bis\n/i/deux/*,/histoire`, true)).body.planned.map(({ change }) => change)).toEqual(['same', 'changed'])
    expect(await answerAt('/i/deux/x')).toBe('/histoire')
  })

  test('says which pages stay under a star, and lines that would lead one another round', async () => {
    await make.partner({ slug: 'reste' })
    const { body } = await send('/partenaires/r*;/partenaires\n/x/*;/y/*\n/y/*;/x/*', false)
    expect(body.remarks).toEqual([{ line: 1, message: expect.stringMatching(/répondent déjà .*\/partenaires\/reste/) }])
    expect(body.faults.map(({ line }) => line)).toEqual([2, 3])
  })

  test('a thousand lines are imported in a few seconds', async () => {
    const start = performance.now()
    const table = Array.from({ length: 1000 }, (_, index) => `/masse/article-${index};/histoire`).join('\n')
    expect((await send(table, true)).body.written).toBe(true)
    process.stderr.write(`1000 old addresses in ${((performance.now() - start) / 1000).toFixed(1)} s\n`)
    expect(await answerAt('/masse/article-999')).toBe('/histoire')
  })

  test.each<Role | null>([null, 'reader', 'contributor', 'editor'])('is not for %s', async (role) => {
    expect((await send('/z;/histoire', true, role)).status).toBe(403)
  })
})

describe('what was asked for and not found', () => {
  const secret = { authorization: `Bearer ${process.env.CRON_SECRET}` }
  const count = (found: object, headers: Record<string, string> = secret) => ask<{ counted: number }>(countMissing.handler, null, { paths: found }, headers)
  const rows = async () => (await payload.find({ collection: 'missing-addresses', pagination: false, sort: ['-count', 'path'] })).docs.map(({ path, count: times }) => [path, times])

  test('is added up by path, with its last day and nothing else; what machines try is left out', async () => {
    await count({ '/blog/perdu': 2, '/Blog/Perdu/': 1, '/wp-login.php': 50, '/.env': 9, '/a@b.example': 1, ['/x'.repeat(200)]: 1, '/%E0%A4%A': 1, '/<script>': 1 })
    await count({ '/blog/perdu': 4, '/autre': 1, '/zero': 0, '/moins': -3, '/mots': 'deux' })
    expect(await rows()).toEqual([['/blog/perdu', 7], ['/autre', 1]])
    const [first] = (await payload.find({ collection: 'missing-addresses', sort: '-count' })).docs
    expect(Object.keys(first!).sort()).toEqual(['count', 'createdAt', 'id', 'lastDay', 'path', 'updatedAt'])
    expect(first!.lastDay).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })

  test('leaves the list once a rule leads it somewhere', async () => {
    await count({ '/rubrique/a': 3, '/rubrique/b': 2 })
    await rule({ path: '/rubrique/*', address: '/histoire' })
    expect((await rows()).map(([path]) => path)).toEqual(['/blog/perdu', '/autre'])
  })

  test('a flood keeps the most asked for, and no more than a thousand', async () => {
    for (let turn = 0; turn < 4; turn += 1) {
      await count(Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`/flot-${turn}-${index}`, 1])))
    }
    const kept = await rows()
    expect(kept).toHaveLength(1000)
    expect(kept[0]).toEqual(['/blog/perdu', 7])
  })

  test('is counted by the server alone, and read by staff alone', async () => {
    expect((await count({ '/faux': 1 }, {})).status).toBe(401)
    expect((await count({ '/faux': 1 }, { authorization: 'Bearer non' })).status).toBe(401)
    await expect(payload.find({ collection: 'missing-addresses', overrideAccess: false })).rejects.toMatchObject({ status: 403 })
    for (const role of ['reader', 'publisher', 'administrator'] as const) {
      const user = await account(payload, role)
      await expect(payload.create({ collection: 'missing-addresses', overrideAccess: false, user, data: { path: '/x', count: 1, lastDay: '2026-01-01' } })).rejects.toMatchObject({ status: 403 })
    }
  })
})
