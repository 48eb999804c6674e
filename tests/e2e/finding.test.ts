import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { api, visit } from './support/api'
import { openBrowser, openContext } from './support/browser'

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await openBrowser()
  page = await (await openContext(browser, { javaScriptEnabled: false })).newPage()
})
afterAll(() => browser.close())

const results = () => page.locator('main ol > li a, main ul > li a')

describe('a reader who searches', () => {
  test('finds the page from the header, whatever the accents, and reads how many there are', async () => {
    await page.goto('/')
    await page.getByRole('link', { name: 'Rechercher' }).click()
    await page.getByRole('searchbox').fill('nosdeputes')
    await page.getByRole('button', { name: 'Rechercher' }).click()
    expect(new URL(page.url()).searchParams.get('q')).toBe('nosdeputes')
    expect(await results().first().innerText()).toContain('NosDéputés.fr')
    expect(await page.getByRole('status').innerText()).toMatch(/^\d+ résultats? pour «\snosdeputes\s»/)
    await results().first().click()
    expect(new URL(page.url()).pathname).toBe('/projets/nosdeputes')
    await page.goBack()
    expect(await page.getByRole('searchbox').inputValue()).toBe('nosdeputes')
  })

  test('who finds nothing is told so, and what to try', async () => {
    await page.goto('/recherche?q=licornezzz')
    expect(await page.getByRole('status').innerText()).toMatch(/Aucun résultat/)
    expect(await page.locator('main').innerText()).toMatch(/orthographe|autre mot|moins de mots/i)
  })

  test('what is typed is shown, never run', async () => {
    await page.goto(`/recherche?q=${encodeURIComponent('"><script>alert(1)</script>')}`)
    expect(await page.getByRole('searchbox').inputValue()).toBe('"><script>alert(1)</script>')
    expect(await page.locator('main script').count()).toBe(0)
  })
})

describe('a reader who is lost', () => {
  test('at an address with a slip, finds the page meant and a search filled in', async () => {
    const answer = await page.goto('/projets/parlement-et-citoyen')
    expect(answer?.status()).toBe(404)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Page introuvable')
    expect(await page.getByRole('searchbox').inputValue()).toBe('parlement et citoyen')
    await page.getByRole('link', { name: /Parlement & Citoyens/ }).first().click()
    expect(new URL(page.url()).pathname).toBe('/projets/parlement-et-citoyens')
  })

  test('where a page was taken away, reads what was here and what replaced it (410)', async () => {
    const staff = await api()
    const make = (title: string) => staff.create('partners', { title, kind: 'association', _status: 'published' })
    const [gone, next] = [await make('Partenaire parti'), await make('Partenaire suivant')]
    await staff.call('DELETE', `partners/${gone.id}`)
    const path = `/partenaires/${gone.slug}`
    const bare = await page.goto(path)
    expect(bare?.status()).toBe(410)
    expect(await page.locator('main').innerText()).toMatch(/Partenaire parti/)

    const entry = await staff.first(`former-addresses?where[slug][equals]=${gone.slug}`)
    await staff.update('former-addresses', entry.id, { replacedBy: { relationTo: 'partners', value: next.id }, archivedUrl: 'https://web.archive.org/web/2020/https://exemple.test/' })
    await page.goto(path)
    expect(await page.getByRole('link', { name: /Partenaire suivant/ }).getAttribute('href')).toBe(`/partenaires/${next.slug}`)
    expect(await page.locator('main a[href^="https://web.archive.org/"]').count()).toBe(1)
    expect((await visit(path)).headers.get('x-robots-tag') ?? (await visit(path)).text).toMatch(/noindex/)
    await staff.call('DELETE', `partners/${next.id}`)
    expect((await visit(path)).text).not.toContain('Partenaire suivant')
  })
})

describe('a reader who narrows a list', () => {
  test('by the form, without scripts: an address that keeps the choice, a count, and the way back', async () => {
    await page.setViewportSize({ width: 360, height: 800 })
    await page.goto('/projets')
    const all = await page.locator('main ul > li > a[href^="/projets/"]').count()
    await page.getByText('Filtrer la liste').click()
    await page.selectOption('select[name=etat]', { label: 'A eu lieu' })
    await page.getByRole('button', { name: 'Afficher' }).click()
    expect(new URL(page.url()).searchParams.get('etat')).toBe('a-eu-lieu')
    const shown = await page.locator('main ul > li > a[href^="/projets/"]').count()
    expect(shown).toBeGreaterThan(1)
    expect(shown).toBeLessThan(all)
    expect(await page.getByRole('status').innerText()).toBe(`${shown} projets : A eu lieu`.replace(' :', '\u00a0:'))
    expect(await page.locator('select[name=etat]').inputValue()).toBe('a-eu-lieu')
    await page.goBack()
    expect(await page.locator('main ul > li > a[href^="/projets/"]').count()).toBe(all)
    await page.setViewportSize({ width: 1280, height: 900 })
  })

  test('where there is room, filters stand open beside the list', async () => {
    await page.goto('/partenaires')
    expect(await page.locator('select[name=nature]').isVisible()).toBe(true)
    expect(await page.getByText('Filtrer la liste').isVisible()).toBe(false)
  })

  test('criteria that share nothing say what to change; an unknown one answers a page', async () => {
    await page.goto('/projets?etat=en-activite&epoque=convention')
    expect(await page.getByRole('status').innerText()).toMatch(/^Aucun résultat/)
    await page.getByRole('link', { name: /^Sans «.En activité/ }).click()
    expect(new URL(page.url()).search).toBe('?epoque=convention')
    const answer = await page.goto('/partenaires?nature=licorne')
    expect(answer?.status()).toBe(200)
    expect(await page.getByRole('link', { name: 'Toutes les organisations' }).getAttribute('href')).toBe('/partenaires')
  })

  test('the inner address of a list leads to the list', async () => {
    expect(await visit('/listes/projets/-/climat/-')).toMatchObject({ status: 308, location: '/projets' })
  })
})
