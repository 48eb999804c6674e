import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { api, visit } from './support/api'
import { openBrowser } from './support/browser'
import { member, open, plain, stateIs, type } from './support/newsroom'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const guide = (page: Page) => page.locator('details', { has: page.getByRole('heading', { name: 'Premiers pas' }) })

test('someone new who publishes follows the first steps, on a phone, to a first published change', async () => {
  const { page, name } = await member(browser, 'publisher', 'Nadia', { viewport: { width: 390, height: 844 } })
  await page.goto('/admin')
  const address = await guide(page).getByRole('link', { name: 'sa page publique' }).getAttribute('href')
  await guide(page).locator('li').first().getByRole('link').first().click()
  await page.locator('#review-title').waitFor()
  const advice = page.locator('section[aria-labelledby="checks-title"]').getByRole('link', { name: 'Vérifié le' })
  await advice.click()
  await page.waitForFunction(() => document.activeElement?.closest('#field-verifiedOn'))
  await page.keyboard.type(new Date().toLocaleDateString('fr-FR', { timeZone: 'Europe/Paris' }))
  await page.keyboard.press('Escape')
  await type(page, 'verifiedBy', name)
  await type(page, 'changeNote', 'Page relue en entier')
  await page.click('#action-save')
  await stateIs(page, /^Publié$/)
  const { text } = await visit(address!)
  expect(plain(text.replace(/<[^>]+>/g, ''))).toMatch(/Vérifié le .* par Nadia/)
  expect(text).toContain('Page relue en entier')
  await page.context().close()
})

test('someone new who contributes is led to a form of their own, and to those who read', async () => {
  const { page } = await member(browser, 'contributor', 'Idris')
  await page.goto('/admin')
  await guide(page).getByText('« Envoyer à relire »').waitFor()
  await guide(page).getByRole('link', { name: 'un jalon' }).click()
  await page.waitForURL(/milestones\/[0-9a-f-]{36}/)
  await type(page, 'title', `Un premier jalon ${Date.now()}`)
  await page.locator('#action-submit-review').waitFor()
  await page.context().close()
})

test('someone who only reads is told what they may do, and nothing else', async () => {
  const { page } = await member(browser, 'reader', 'Lou')
  await page.goto('/admin')
  expect(await guide(page).locator('li').count()).toBe(3)
  expect(await page.locator('#action-save, .btn--style-primary').count()).toBe(0)
  const { id } = await (await api()).first('projects?where[slug][equals]=voxe')
  await open(page, 'projects', id)
  await page.getByText('Lecture seule : votre rôle permet de tout voir, pas de modifier.').waitFor()
  expect([await page.locator('#field-changeNote').count(), await page.locator('#action-save').count()]).toEqual([0, 0])
  await page.context().close()
})
