import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { api, visit } from './support/api'
import { logIn, openBrowser, openContext } from './support/browser'

const unique = () => `${Date.now()}-${Math.random().toString(36).slice(2, 6)}`
const publisher = { email: `publication-${unique()}@exemple.test`, password: `Une phrase bien à moi ${unique()}` }
const partner = { kind: 'company', _status: 'published' }
const answer = async (path: string) => {
  const { status, location } = await visit(path)
  return status === 308 ? location : status
}

let browser: Browser
let page: Page
let staff: Awaited<ReturnType<typeof api>>
beforeAll(async () => {
  staff = await api()
  await staff.create('users', { ...publisher, name: 'Camille', role: 'publisher' })
  browser = await openBrowser()
  page = await (await openContext(browser)).newPage()
  await logIn(page, publisher.email, publisher.password)
})
afterAll(() => browser.close())

const done = (words: string | RegExp) => page.locator('.panel__done, .panel__refusal').filter({ hasText: words }).first().waitFor()
const project = (title: string, organisation: string, more: object = {}) => staff.create('projects', {
  title: `${title} ${unique()}`, kind: 'tool', span: '2012', carriedBy: { kind: 'third', organisation }, _status: 'published', ...more,
})

describe('a person who publishes', () => {
  test('changes an address in the form, and the old one leads to the new', async () => {
    const { id, slug } = await staff.create('partners', { ...partner, title: `Renommé ${unique()}` })
    await page.goto(`/admin/collections/partners/${id}`)
    await page.fill('#field-slug', `${slug}-nouveau`)
    await page.fill('#field-changeNote', 'Nouvelle adresse')
    const saved = page.waitForResponse((response) => response.url().includes(`/api/partners/${id}`) && response.request().method() === 'PATCH' && !response.url().includes('autosave') && response.ok())
    await page.click('#action-save')
    await saved
    expect(await answer(`/partenaires/${slug}`)).toBe(`/partenaires/${slug}-nouveau`)
    await page.getByRole('link', { name: 'Si je la retire…' }).click()
    await page.waitForURL(/\/retirer$/)
    await page.getByRole('link', { name: `/partenaires/${slug}`, exact: true }).waitFor()
  })

  test('is refused the trash for what others cite, and finds every one of them in the tab', async () => {
    const { id, title } = await staff.create('partners', { ...partner, title: `Cité ${unique()}` })
    const [published, draft] = [await project('Public', id), await project('Brouillon', id, { _status: 'draft' })]
    const refused = await staff.call('PATCH', `partners/${id}`, { deletedAt: new Date().toISOString() })
    expect([refused.status, JSON.stringify(refused.body)]).toEqual([409, expect.stringContaining('Si je la retire…')])
    await page.goto(`/admin/collections/partners/${id}/retirer`)
    await page.getByRole('heading', { name: new RegExp(`Si « ${title} »`) }).waitFor()
    const rows = await page.locator('section[aria-labelledby=removal-references] tbody tr').allTextContents()
    expect(rows.map((row) => row.replace(/\s+/g, ' ')).sort()).toEqual([
      expect.stringMatching(new RegExp(`Projet ${draft.title}.*Qui le porte › Fiche de l’organisation.*brouillon`)),
      expect.stringMatching(new RegExp(`Projet ${published.title}.*Qui le porte › Fiche de l’organisation.*publiée`)),
    ])
    expect(await page.getByRole('button', { name: 'La mettre à la corbeille' }).isDisabled()).toBe(true)
  })

  test('replaces a record everywhere, after having seen the two side by side', async () => {
    const [one, two] = [await staff.create('partners', { ...partner, title: `Avant ${unique()}`, url: 'https://avant.example' }), await staff.create('partners', { ...partner, title: `Après ${unique()}` })]
    const cites = await project('Qui cite', one.id)
    expect((await visit(`/projets/${cites.slug}`)).text).toContain(one.title)
    await page.goto(`/admin/collections/partners/${one.id}/retirer`)
    await page.selectOption('#removal-pick', two.id)
    await page.getByRole('button', { name: 'Comparer' }).click()
    await page.getByRole('row', { name: /Site web \(diffère\) https:\/\/avant\.example –/ }).waitFor()
    await page.getByLabel(/Seulement remplacer/).check()
    await page.getByRole('button', { name: 'Remplacer partout' }).click()
    await done(/C’est fait\..*Projet « Qui cite/)
    const { text } = await visit(`/projets/${cites.slug}`)
    expect([text.includes(two.title), text.includes(one.title)]).toEqual([true, false])
    expect(await answer(`/partenaires/${one.slug}`)).toBe(200)
  })

  test('merges the same partner entered twice; both addresses lead to the one kept', async () => {
    const [one, two] = [await staff.create('partners', { ...partner, title: `Double ${unique()}` }), await staff.create('partners', { ...partner, title: `Le bon ${unique()}` })]
    const [cites, draft] = [await project('Fusionne', one.id), await project('Fusionne aussi', one.id, { _status: 'draft' })]
    await page.goto(`/admin/collections/partners/${one.id}/retirer?avec=${two.id}`)
    await page.getByText('Ce qui ne se défera pas tout seul').waitFor()
    await page.getByRole('button', { name: /^Fusionner et garder « Le bon/ }).click()
    await page.waitForURL(new RegExp(`${two.id}/retirer`))
    const kept = `/partenaires/${two.slug}`
    expect([await answer(`/partenaires/${one.slug}`), await answer(`/p/${one.publicId}`), await answer(`/p/${two.publicId}`)]).toEqual([kept, kept, kept])
    expect((await visit(`/projets/${cites.slug}`)).text).toContain(`href="${kept}"`)
    expect((await staff.call('GET', `projects/${draft.id}?draft=true&depth=0`)).body).toMatchObject({ _status: 'draft', carriedBy: { organisation: two.id } })
    await page.goto(`/admin/collections/partners/trash/${one.id}`)
    await page.locator('#field-removalNote').filter({ visible: true }).waitFor()
    expect(await page.inputValue('#field-removalNote')).toMatch(/^Fusionnée dans « Le bon .* par Camille/)
  })

  test('is told why two records can’t be merged', async () => {
    const siren = (number: string) => ({ ...partner, title: `Numéro ${unique()}`, identifiers: { siren: number } })
    const [one, two] = [await staff.create('partners', siren('111111111')), await staff.create('partners', siren('222222222'))]
    await page.goto(`/admin/collections/partners/${one.id}/retirer?avec=${two.id}`)
    await done(/n’ont pas le même identifiant \(SIREN\)/)
    const forced = await staff.call('POST', 'records/merge', { record: { collection: 'partners', id: one.id }, other: { collection: 'partners', id: two.id } })
    expect([forced.status, JSON.stringify(forced.body)]).toEqual([409, expect.stringContaining('SIREN')])
  })

  test('unpublishes a record and leads its visitors to another; keeps another as an archive', async () => {
    const [one, two] = [await staff.create('partners', { ...partner, title: `Part ${unique()}` }), await staff.create('partners', { ...partner, title: `Reste ${unique()}` })]
    await page.goto(`/admin/collections/partners/${two.id}/retirer`)
    await page.getByRole('button', { name: 'La garder comme archive' }).click()
    await page.getByRole('button', { name: 'La rouvrir' }).waitFor()
    expect((await visit(`/partenaires/${two.slug}`)).text).toMatch(/Gardée comme archive depuis le/)
    await page.goto(`/admin/collections/partners/${one.id}/retirer`)
    await page.selectOption('#removal-instead', `partners ${two.id}`)
    await page.getByLabel('Y conduire directement les visiteurs').check()
    await page.getByRole('button', { name: 'La dépublier' }).click()
    await done(/C’est fait/)
    expect([await answer(`/partenaires/${one.slug}`), await answer(`/p/${one.publicId}`)]).toEqual([`/partenaires/${two.slug}`, `/partenaires/${two.slug}`])
  })
})

describe('the addresses of the old site', () => {
  const folder = `/ancien-${unique()}`

  test('a table with a bad line says which and imports nothing; corrected, it is imported whole', async () => {
    await page.goto('/admin/collections/legacy-addresses')
    await page.getByText('Importer un tableau d’adresses').click()
    const [bad, good] = [`${folder}/a;/histoire\n${folder}/b;/n-existe-pas\n${folder}/c/*;/projets`, `${folder}/a;/histoire\n${folder}/b;/projets/voxe\n${folder}/c/*;/projets`]
    await page.setInputFiles('#legacy-file', { name: 'anciennes.csv', mimeType: 'text/csv', buffer: Buffer.from(bad) })
    await page.getByRole('button', { name: 'Vérifier le tableau' }).click()
    await page.getByRole('row', { name: new RegExp(`2 ${folder}/b .*n-existe-pas » n’est l’adresse d’aucune page publiée`) }).waitFor()
    expect(await page.getByRole('button', { name: /^Importer/ }).count()).toBe(0)
    expect(await answer(`${folder}/a`)).toBe(404)
    await page.fill('#legacy-text', good)
    await page.getByRole('button', { name: 'Vérifier le tableau' }).click()
    await page.getByRole('button', { name: 'Importer 3 adresses' }).click()
    await page.getByText('C’est fait : 3 nouvelles adresses.').waitFor()
    expect(await Promise.all([`${folder}/a`, `${folder}/A/`, `${folder}/b`, `${folder}/c/x/y`, `${folder}/d`].map(answer)))
      .toEqual(['/histoire', '/histoire', '/projets/voxe', '/projets', 404])
  })

  test('what visitors asked for in vain is counted, and mapped in one click', async () => {
    const path = `${folder}/article-perdu`
    for (let time = 0; time < 3; time += 1) await visit(`${path}?secret=1`)
    await new Promise((resolve) => setTimeout(resolve, 6500))
    const { body } = await staff.call('GET', `missing-addresses?where[path][equals]=${encodeURIComponent(path)}`)
    expect(body.docs).toMatchObject([{ path, count: 3 }])
    await page.goto(`/admin/collections/missing-addresses?search=${encodeURIComponent(path)}`)
    await page.getByRole('row', { name: new RegExp(path) }).getByRole('link', { name: 'Dire où elle mène' }).click()
    await page.waitForURL(/legacy-addresses\/create/)
    await page.waitForFunction((wanted) => (document.querySelector('#field-path') as HTMLInputElement | null)?.value === wanted, path)
    await page.fill('#field-address', '/histoire')
    await page.click('#action-save')
    await page.waitForURL(/legacy-addresses\/[0-9a-f-]{36}/)
    expect(await answer(path)).toBe('/histoire')
    const after = await staff.call('GET', `missing-addresses?where[path][equals]=${encodeURIComponent(path)}`)
    expect(after.body.docs).toEqual([])
  })
})
