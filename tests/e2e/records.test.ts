import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { api, visit } from './support/api'
import { logIn, openBrowser, openContext } from './support/browser'
import { typeAndSettle } from './support/forms'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** What a reader reads: words without marks, spaces as typed. */
const words = (html: string) => html
  .replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]+>/g, '').replace(/&#x27;/g, '’').replace(/[\u00a0\u202f]/g, ' ')
const read = async (path: string) => words((await visit(path)).text)

const DAY = 24 * 3600 * 1000
const daysAgo = (days: number) => new Date(Date.now() - days * DAY).toISOString()
const unique = () => `${Date.now()}-${Math.random().toString(36).slice(2, 6)}`
const tool = { kind: 'tool', carriedBy: { kind: 'member' }, _status: 'published' }

describe('the page of a project', () => {
  test('once it has ended, it is told in the past; what nobody published is shown as missing, at its end', async () => {
    const staff = await api()
    const whole = await staff.create('projects', { ...tool, title: `Fini ${unique()}`, span: '2012-2019' })
    await staff.create('projects', { ...tool, title: `Partie ${unique()}`, span: '2013', partOf: whole.id })
    const text = await read(`/projets/${whole.slug}`)
    expect(text).toMatch(/A pris fin en 2019/)
    expect(text).toMatch(/Était porté par un membre/)
    expect(text).toMatch(/Ce qui le composait/)
    expect(text).not.toMatch(/En activité/)
    expect(text).toMatch(/Code sourceinconnu/)
    expect(text).toMatch(/Ce qui manque ici.*Nous n’avons retrouvé ni date d’ouverture au public, ni nom de qui l’a lancé/)
  })

  test('the notice comes when the last check is more than twelve months old, and goes as soon as the page is checked again', async () => {
    const staff = await api()
    const { id, slug } = await staff.create('projects', { ...tool, title: `Relu ${unique()}`, span: 'depuis 2013', verifiedOn: daysAgo(30), verifiedBy: 'Camille' })
    const path = `/projets/${slug}`
    const OLD = /n’a pas été relue depuis plus de douze mois/
    const fresh = await read(path)
    expect(fresh).toMatch(/Vérifié le .* par Camille/)
    expect(fresh).not.toMatch(OLD)

    await staff.update('projects', id, { verifiedOn: daysAgo(400), _status: 'published' })
    expect(await read(path)).toMatch(OLD)
    await staff.update('projects', id, { verifiedOn: daysAgo(0), _status: 'published' })
    expect(await read(path)).not.toMatch(OLD)
    await staff.update('projects', id, { verifiedOn: null, verifiedBy: null, _status: 'published' })
    expect(await read(path)).toMatch(/Personne n’a encore relu cette page/)
  })

  test('the life line: the same list on every screen, on an axis of years on wide ones', async () => {
    const drawn = async (width: number) => {
      const context = await openContext(browser, { viewport: { width, height: 900 }, javaScriptEnabled: false })
      const page = await context.newPage()
      await page.goto('/projets/parlement-et-citoyens')
      const line = page.getByRole('region', { name: 'Sa vie, en dates' })
      const dates = await line.locator('li').evaluateAll((items) => items.map((item) => item.querySelector('p')?.textContent))
      const [first, second] = await line.locator('li').evaluateAll((items) => items.map((item) => item.getBoundingClientRect().top))
      const years = await line.locator('[aria-hidden=true] > span').first().isVisible()
      await context.close()
      return { dates, beside: first === second, years }
    }
    const [narrow, wide] = [await drawn(360), await drawn(1280)]
    expect(narrow).toMatchObject({ beside: false, years: false })
    expect(wide).toEqual({ dates: narrow.dates, beside: true, years: true })
    expect(wide.dates).toHaveLength(4)
  })

  test('a cohort whose list is unknown says so, and calls to nobody as long as there is no address to write to; the Labo shows its experiments', async () => {
    const { text } = await visit('/projets/systeme-d')
    expect(words(text)).toMatch(/Nous n’avons pas retrouvé la liste des projets de cette promotion/)
    expect(text).not.toMatch(/Aidez-nous|Écrivez-nous/)
    expect((await visit('/projets/labo')).text).toMatch(/href="\/experimentations\/mulhouse"/)
  })
})

describe('the page of a territory', () => {
  test('it lists who tried what here and the others who tried it, and never a draft', async () => {
    const staff = await api()
    const [here, there] = [await staff.create('territories', territory('Ici')), await staff.create('territories', territory('Ailleurs'))]
    const method = await staff.create('projects', { ...tool, title: `Méthode ${unique()}`, span: '2014' })
    const tried = (where: { id: string }, title: string, status = 'published') => staff.create('experiments', {
      title, territory: where.id, projects: [method.id], dates: '2016', documentation: 'documented', confidence: 'stated', _status: status,
    })
    await tried(here, `Essai d’ici ${unique()}`)
    const path = `/territoires/${here.slug}`
    expect(await read(path)).toMatch(/À notre connaissance, aucun autre territoire n’a travaillé avec Méthode/)

    const draft = await tried(there, `Essai caché ${unique()}`, 'draft')
    expect(await read(path)).not.toContain(there.title)
    await staff.update('experiments', draft.id, { _status: 'published' })
    const { text } = await visit(path)
    expect(words(text)).toContain(draft.title)
    expect(text).toContain(`href="/territoires/${there.slug}"`)
    expect(words(text)).toContain(`Méthode`)
    await staff.update('experiments', draft.id, { _status: 'draft' })
    expect(await read(path)).not.toContain(draft.title)
  })

  test('one where nothing is known says so; the directory lists them all', async () => {
    const staff = await api()
    const empty = await staff.create('territories', territory('Vide'))
    expect(await read(`/territoires/${empty.slug}`)).toMatch(/Nous ne connaissons aucune expérimentation menée ici/)
    const { text } = await visit('/territoires')
    expect(words(text)).toContain(empty.title)
    expect(words(text)).toMatch(/code Insee 68224/)
    expect((await visit('/sitemaps/lists-1.xml')).text).toMatch(/\/territoires<\/loc>/)
    expect((await visit('/experimentations')).text).toContain('href="/territoires"')
  })

  const territory = (name: string) => ({ title: `${name} ${unique()}`, kind: 'country', _status: 'published' })
})

describe('the page of a partner', () => {
  test('a ledger: what, when, in which role, with what result, and who else', async () => {
    const text = await read('/partenaires/mgen')
    expect(text).toMatch(/Sa part dans cette histoire/)
    expect(text).toMatch(/Système DFinancement.*Lancé en 2016, fin inconnue\.Avec .*Accenture/s)
    expect(await read('/partenaires/cap-collectif')).toMatch(/Trois choses en sont sorties/)
  })
})

describe('accessibility, as declared', () => {
  const TYPES = ['/', '/histoire', '/histoire/naissance', '/projets', '/projets/voxe', '/experimentations', '/experimentations/paris', '/territoires', '/territoires/paris', '/partenaires', '/partenaires/mgen', '/contact', '/accessibilite']

  test.each(TYPES)('%s bears the mention at its foot, linked to the statement', async (path) => {
    const foot = (await visit(path)).text.match(/<footer[\s\S]*<\/footer>/)?.[0] ?? ''
    expect(foot.replace(/[\u00a0\u202f]/g, ' ')).toMatch(/<a href="\/accessibilite">Accessibilité : non conforme<\/a>/)
  })

  test('the statement says the same, that it is voluntary, where to turn, and never a rate', async () => {
    const text = await read('/accessibilite')
    expect(text).toMatch(/Accessibilité : non conforme/)
    expect(text).toMatch(/démarche volontaire/)
    expect(text).toMatch(/Défenseur des droits/)
    expect(text).not.toMatch(/\d\s*%|obligat|exigé/i)
  })

  test('an audit recorded by staff changes the mention everywhere at once; withdrawn, it is as before', async () => {
    const staff = await api()
    const record = async (audit: object) => expect((await staff.call('POST', 'globals/accessibility', { audit })).status).toBe(200)
    await visit('/projets')
    await record({ date: daysAgo(10), auditor: 'Un cabinet', rgaaVersion: '4.1.2', rate: 67.5 })
    expect(await read('/projets')).toMatch(/Accessibilité : partiellement conforme/)
    expect(await read('/accessibilite')).toMatch(/67,5 % des critères du RGAA 4\.1\.2/)
    await record({ date: daysAgo(3 * 366 + 2), auditor: 'Un cabinet', rgaaVersion: '4.1.2', rate: 100 })
    expect(await read('/accessibilite')).toMatch(/Le dernier audit a plus de trois ans/)
    await record({ date: null, auditor: null, rgaaVersion: null, rate: null })
    expect(await read('/projets')).toMatch(/Accessibilité : non conforme/)
  })
})

describe('what the law asks of a legal notice', () => {
  test('visitors read what is missing, never an empty line', async () => {
    expect(await read('/mentions-legales')).toMatch(/elles ne disent pas encore l’adresse du siège, .* et un téléphone/)
    expect(await read('/contact')).toMatch(/n’a pas encore publié ici de courriel, de téléphone ni d’adresse postale/)
    for (const path of ['/mentions-legales', '/contact']) expect((await visit(path)).text).not.toMatch(/<dd[^>]*>\s*<\/dd>/)
  })

  test('staff see it on the first page of the admin and above the form, and can’t save without it', async () => {
    const page = await (await openContext(browser)).newPage()
    await logIn(page)
    const notice = page.locator('aside', { hasText: 'Mentions légales incomplètes' })
    await notice.waitFor()
    expect(await notice.locator('a').allTextContents()).toEqual(['Siège', 'Direction de la publication', 'Hébergeur', 'Courriel', 'Téléphone'])
    await notice.locator('a', { hasText: 'Siège' }).click()
    await page.waitForURL(/globals\/site#field-legal__seat/)
    await notice.waitFor()
    await typeAndSettle(page, '#field-legal__seat', '1 rue Longue, 75000 Paris')
    await page.waitForFunction(() => ![...document.querySelectorAll('aside a')].some(({ textContent }) => textContent === 'Siège'))
    await page.click('#action-save')
    await page.locator('.field-error:has-text("la loi"), .tooltip:has-text("la loi")').first().waitFor()
    expect((await visit('/mentions-legales')).text).not.toContain('1 rue Longue')
    await page.context().close()
  })
})
