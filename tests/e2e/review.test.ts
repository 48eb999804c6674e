import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { api, visit } from './support/api'
import { axeFaults } from './support/axe'
import { openBrowser } from './support/browser'
import { type Member, member, open, PASSWORD, plain, state, stateIs, type, valueIs } from './support/newsroom'

const mark = Date.now()
const title = `Un outil relu ${mark}`
const LEAST = { kind: 'tool', span: '2012', carriedBy: { kind: 'member' }, confidence: 'stated' }

let browser: Browser
let author: Member
let publisher: Member
let id: string
let slug: string

beforeAll(async () => {
  browser = await openBrowser()
  author = await member(browser, 'contributor', 'Awa')
  publisher = await member(browser, 'publisher', 'Bastien')
})
afterAll(() => browser.close())

const todo = (page: Page, section: string) => page.locator(`section[aria-labelledby="todo-${section}"]`)
const toast = (page: Page, words: string) => page.locator('[data-sonner-toast]', { hasText: words }).first().waitFor()
const publishButton = (page: Page) => page.locator('#action-save')
const steps = async (page: Page) => (await page.locator('.review-steps li').allTextContents()).map(plain)
const listed = async (page: Page, query = '') => {
  await page.goto(`/admin/collections/projects?search=${encodeURIComponent(String(mark))}${query}`)
  await page.locator('.review-links').waitFor()
  return (await page.locator('tbody tr').allTextContents()).map(plain)
}

describe('from one person to the other', () => {
  test('a contributor asks for a reading with the keyboard, with a word, of a named person', async () => {
    const { page } = author
    await page.goto('/admin/collections/projects/create')
    await page.waitForURL(/projects\/[0-9a-f-]{36}/)
    id = /projects\/([0-9a-f-]{36})/.exec(page.url())![1]!
    await type(page, 'title', title)
    await (await api({ email: author.email, password: PASSWORD })).update('projects', id, LEAST, '?draft=true')
    await open(page, 'projects', id)
    await stateIs(page, 'Brouillon')
    await page.locator('#action-submit-review').focus()
    await page.keyboard.press('Enter')
    const box = page.getByRole('dialog', { name: 'Envoyer à relire' })
    await box.waitFor()
    expect(await axeFaults(page, '.review-dialog')).toEqual([])
    await box.getByLabel('Par qui').selectOption({ label: 'Bastien' })
    await box.getByLabel(/Un mot pour la relecture/).fill('Les dates sont à vérifier')
    await box.getByRole('button', { name: 'Envoyer à relire' }).press('Enter')
    await toast(page, 'La fiche est envoyée à relire')
    await stateIs(page, 'À relire')
    expect((await steps(page))[0]).toMatch(/^Envoyé à relire par Awa, pour Bastien.* à \d+ h \d\dLes dates sont à vérifier$/)
  })

  test('whoever publishes finds it on the first page, reads it, and sends it back with a reason', async () => {
    const { page } = publisher
    await page.goto('/admin')
    const line = todo(page, 'relecture').locator('li', { hasText: title })
    expect(plain(await line.textContent())).toMatch(/Envoyé à vous par Awa le .* : « Les dates sont à vérifier »/)
    await line.getByRole('link').click()
    await stateIs(page, 'À relire')
    await page.click('#action-send-back')
    const box = page.getByRole('dialog', { name: 'Renvoyer la fiche' })
    await box.getByRole('button', { name: 'Renvoyer' }).click()
    await box.getByText('Remplissez « Ce qu’il faut reprendre »').waitFor()
    await box.getByLabel('Ce qu’il faut reprendre').fill('Il manque l’accroche')
    await box.getByRole('button', { name: 'Renvoyer' }).click()
    await toast(page, 'La fiche est renvoyée')
    await stateIs(page, 'Renvoyé')
  })

  test('the author finds it with the reason, mends it and sends it again; it is published, and both histories say so', async () => {
    const { page } = author
    await page.goto('/admin')
    const line = todo(page, 'renvoyes').locator('li', { hasText: title })
    expect(plain(await line.textContent())).toMatch(/Renvoyé par Bastien le .* : « Il manque l’accroche »/)
    await line.getByRole('link').click()
    await stateIs(page, 'Renvoyé')
    // Each save frees the button: for a time, every second one left it grey.
    for (const words of ['Une', 'Une ac', 'Une accro', 'Une accroche']) {
      await type(page, 'tagline', words)
      await page.locator('#action-submit-review:enabled').waitFor({ timeout: 4000 })
    }
    await page.click('#action-submit-review')
    await page.getByRole('dialog').getByRole('button', { name: 'Envoyer à relire' }).click()
    await stateIs(page, 'À relire')
    expect(await publishButton(page).count()).toBe(0)

    await open(publisher.page, 'projects', id)
    await publishButton(publisher.page).click()
    await stateIs(publisher.page, /^Publié$/)
    expect((await steps(publisher.page)).map((step) => step.split(' par ')[0])).toEqual(['Publié', 'Envoyé à relire', 'Renvoyé', 'Envoyé à relire'])
    slug = ((await (await api()).call('GET', `projects/${id}`)).body as unknown as { slug: string }).slug
    expect((await visit(`/projets/${slug}`)).status).toBe(200)
    await publisher.page.goto('/admin')
    expect(await todo(publisher.page, 'relecture').locator('li', { hasText: title }).count()).toBe(0)
  })
})

describe('a change of something public', () => {
  test('without its public note is refused at the field, loses nothing, and the state stays true', async () => {
    const { page } = publisher
    await open(page, 'projects', id)
    await type(page, 'tagline', 'Une autre accroche')
    await stateIs(page, 'Publié, avec des modifications en attente')
    await publishButton(page).click()
    await toast(page, 'Un champ est à corriger : Ce qui change')
    await page.waitForFunction(() => document.activeElement?.id === 'field-changeNote')
    await page.locator('.field-error:has-text("Dites en une phrase ce qui change"), .tooltip:has-text("Dites en une phrase ce qui change")').first().waitFor()
    expect(await page.inputValue('#field-tagline')).toBe('Une autre accroche')
    await stateIs(page, 'Publié, avec des modifications en attente')
    expect((await visit(`/projets/${slug}`)).text).not.toContain('Une autre accroche')
  })

  test('with it, is published, and visitors read what changed', async () => {
    const { page } = publisher
    await page.keyboard.type('Accroche précisée')
    await publishButton(page).click()
    await stateIs(page, /^Publié$/)
    const { text } = await visit(`/projets/${slug}`)
    expect(text).toContain('Une autre accroche')
    expect(plain(text)).toMatch(/Ce qui a changé sur cette page[^]*Accroche précisée/)
    for (const path of ['/', '/flux.xml', '/flux.json']) expect([path, (await visit(path)).text.includes('Accroche précisée')]).toEqual([path, true])
    expect((await steps(page))[0]).toMatch(/^Publié par Bastien.*Accroche précisée$/)
    expect(await page.inputValue('#field-changeNote')).toBe('')
  })
})

test('what is told of a support, which has no page of its own, is read with its title on the pages that show it', async () => {
  const staff = await api({ email: publisher.email, password: PASSWORD })
  const partner = await staff.create('partners', { title: `Fondation ${mark}`, kind: 'foundation', _status: 'published' })
  const support = await staff.create('supports', {
    title: `Une fondation soutient ${mark}`, partner: partner.id, supported: { relationTo: 'projects', value: id }, role: 'partner', period: '2015', confidence: 'stated', _status: 'published',
  })
  await visit(`/partenaires/${partner.slug}`)
  await staff.update('supports', support.id, { period: '2016', changeNote: 'Année corrigée', _status: 'published' })
  for (const path of [`/partenaires/${partner.slug}`, `/projets/${slug}`]) expect(plain((await visit(path)).text)).toContain(`Année corrigée (« Une fondation soutient ${mark} »)`)
})

test('settings that another person has open keep nobody from the first page', async () => {
  const { page } = author
  await publisher.page.goto('/admin/globals/site')
  await publisher.page.fill('#field-legal__seat', '1 rue Longue')
  await publisher.page.waitForResponse((answer) => answer.request().method() === 'POST' && answer.url().includes('/admin/globals/site'))
  await page.goto('/admin')
  await todo(page, 'renvoyes').waitFor()
})

describe('the state shown is the true one', () => {
  const menu = async (page: Page, item: string) => {
    await page.locator('.doc-controls__popup button').first().click()
    await page.click(item)
  }

  test('after a schedule, and after it is cancelled', async () => {
    const { page } = publisher
    await open(page, 'projects', id)
    await type(page, 'tagline', 'Pour plus tard')
    await type(page, 'changeNote', 'Accroche à venir')
    await page.locator('.form-submit .popup button').first().click()
    await page.click('#schedule-publish')
    await page.locator('#time input').fill('05/06/2031 10 h 00')
    await page.locator('#time input').press('Enter')
    await page.click('#scheduled-publish-save')
    await page.locator('.schedule-publish__upcoming table').waitFor()
    await stateIs(page, /^Programmé pour le 5 juin 2031 à 10 h 00$/)
    await page.locator('.schedule-publish__delete').first().click()
    await stateIs(page, 'Publié, avec des modifications en attente')
  })

  test('after going back to what is published, and after unpublishing', async () => {
    const { page } = publisher
    await open(page, 'projects', id)
    await page.click('#action-revert-to-published')
    await page.locator('.confirmation-modal').locator('#confirm-action').click()
    await stateIs(page, /^Publié$/)
    await valueIs(page, 'tagline', 'Une autre accroche')
    await menu(page, '#action-unpublish')
    await page.locator('.confirmation-modal').locator('#confirm-action').click()
    await stateIs(page, 'Brouillon')
    expect((await visit(`/projets/${slug}`)).status).toBe(410)
    await publishButton(page).click()
    await stateIs(page, /^Publié$/)
  })

  test('after an old version is restored, which visitors do not get', async () => {
    const { page } = publisher
    const { body } = await (await api()).call('GET', `projects/versions?limit=1&sort=createdAt&where[parent][equals]=${id}&where[version.tagline][equals]=${encodeURIComponent('Une accroche')}`)
    const version = (body.docs as unknown as { id: string }[])[0]!.id
    await page.goto(`/admin/collections/projects/${id}/versions/${version}`)
    await page.locator('.restore-version button').first().click()
    await page.locator('.confirmation-modal').locator('#confirm-action').click()
    await page.waitForURL((url) => url.pathname.endsWith(id))
    await stateIs(page, 'Publié, avec des modifications en attente')
    await valueIs(page, 'tagline', 'Une accroche')
    expect((await visit(`/projets/${slug}`)).text).toContain('Une autre accroche')
  })

  test('of a copy: a draft without a history', async () => {
    const { page } = publisher
    await menu(page, '#action-duplicate')
    await page.waitForURL((url) => /projects\/[0-9a-f-]{36}$/.test(url.pathname) && !url.pathname.endsWith(id))
    await stateIs(page, 'Brouillon')
    await page.getByText('Pas encore d’étape').waitFor()
  })

  test('in the list, which is filtered by it, by link and by Payload’s own filter', async () => {
    const { page } = publisher
    expect((await listed(page)).filter((line) => line.includes(title)).map((line) => (line.includes('modifications en attente') ? 'changed' : line.includes('Brouillon') ? 'draft' : line)).toSorted()).toEqual(['changed', 'draft'])
    await page.locator('.review-links').getByRole('link', { name: /^Publié, avec/ }).click()
    await page.waitForURL(/state/)
    await page.locator('.review-links a[aria-current="page"]', { hasText: 'Publié, avec' }).waitFor()
    await page.click('.list-controls__toggle-where')
    await page.locator('.where-builder .condition', { hasText: 'État' }).filter({ hasText: 'Publié, avec' }).waitFor()
    const lines = (await page.locator('tbody tr').allTextContents()).map(plain)
    expect([lines.some((line) => line.includes(title)), lines.every((line) => line.includes('modifications en attente'))]).toEqual([true, true])
    expect(await axeFaults(page, '.review-links')).toEqual([])
  })
})

test.each([['editor', ['Modifier']], ['publisher', ['Modifier', 'Publier', 'Retirer du site', 'Supprimer']]])('on a phone, a list is searched without accents, and what a %s may do with several rows is within reach', async (role, offered) => {
  const { page } = await member(browser, role, 'Nour', { viewport: { width: 390, height: 844 } })
  await page.goto('/admin/collections/milestones?search=deputes')
  await page.locator('tbody tr').filter({ hasText: 'NosDéputés.fr' }).locator('input[type=checkbox]').first().check()
  const buttons = page.locator('.list-selection button').filter({ visible: true })
  await buttons.first().waitFor()
  expect(await buttons.allTextContents()).toEqual(offered)
  for (const box of await Promise.all((await buttons.all()).map((button) => button.boundingBox()))) expect([box!.x >= 0, box!.x + box!.width <= 390]).toEqual([true, true])
  await page.context().close()
})

test('on a phone, in the dark, the state, the steps and the box are there, readable and not cut', async () => {
  const { page } = await member(browser, 'publisher', 'Dounia', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' })
  const staff = await api()
  const draft = await staff.create('projects?draft=true', { title: `Téléphone ${mark}`, ...LEAST, _status: 'draft' })
  await staff.call('POST', `review/projects/${draft.id}/submit`, { comment: 'À lire dans le train' })
  await open(page, 'projects', draft.id)
  await state(page).waitFor()
  expect(await axeFaults(page, '.review-panel')).toEqual([])
  await page.click('#action-send-back')
  await page.getByRole('dialog').waitFor()
  expect(await axeFaults(page, '.review-dialog')).toEqual([])
  const cut = await page.evaluate(() => [...document.querySelectorAll('.review-dialog *, .review-panel *, .doc-controls *')]
    .filter((element) => element.getBoundingClientRect().right > innerWidth).map(({ tagName, className }) => `${tagName}.${className}`))
  expect(cut).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.waitForFunction(() => document.activeElement?.id === 'action-send-back')
})
