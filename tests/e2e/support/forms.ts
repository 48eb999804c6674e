import type { Page } from 'playwright-core'

/**
 * Types into a form of the admin, and waits until the server has read it. Payload asks the server a moment after each change;
 * an answer that comes after a refused save takes the refusal's words away from the fields (the message on top stays).
 */
export async function typeAndSettle(page: Page, selector: string, value: string): Promise<void> {
  const { pathname } = new URL(page.url())
  const read = page.waitForResponse((answer) => answer.request().method() === 'POST' && new URL(answer.url()).pathname === pathname)
  await page.fill(selector, value)
  await read
}
