import type { Browser, Page } from 'playwright-core'
import { api } from './api'
import { logIn, openContext } from './browser'

export const PASSWORD = 'un-mot-de-passe-long'
export type Member = { page: Page; name: string; email: string }

/** With plain spaces, as one types them. */
export const plain = (text: string | null) => (text ?? '').replace(/[\u00a0\u202f]/g, ' ')

/** Someone of the team, with an account and a browser of their own, logged in. */
export async function member(browser: Browser, role: string, name: string, options: Parameters<typeof openContext>[1] = {}): Promise<Member> {
  const email = `${role}-${name.toLowerCase()}-${Date.now()}@exemple.test`
  await (await api()).create('users', { name, email, password: PASSWORD, role })
  const page = await (await openContext(browser, options)).newPage()
  await logIn(page, email, PASSWORD)
  return { page, name, email }
}

/** What the bar above a form says of its state. */
export const state = (page: Page) => page.locator('.doc-controls .review-state')
export const stateIs = (page: Page, words: string | RegExp) => state(page).filter({ hasText: words }).waitFor()

/** Opens a document once its state and history are there. */
export async function open(page: Page, collection: string, id: string): Promise<void> {
  await page.goto(`/admin/collections/${collection}/${id}`)
  await page.locator('#review-title').waitFor()
}

/** Types in a field of a form, and waits until the server has the draft. */
export async function type(page: Page, field: string, words: string): Promise<void> {
  const saved = page.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.url().includes('draft=true') && answer.ok())
  await page.fill(`#field-${field}`, words)
  await saved
  await page.waitForFunction(() => document.querySelector('.review-unsaved')?.getAttribute('data-trouble') === 'none')
}

/** Waits until a field of a form holds these words. */
export const valueIs = (page: Page, field: string, words: string) =>
  page.waitForFunction(([id, value]) => document.querySelector<HTMLInputElement>(id)?.value === value, [`#field-${field}`, words] as const)

/** The bar at the foot of the window. */
export const bar = (page: Page) => page.locator('.review-unsaved')
