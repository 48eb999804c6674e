import type { Page } from 'playwright-core'

/**
 * What a page of a browser complains of, from now on: scripts and styles that the policy refuses, errors in the console,
 * scripts that failed. What a server answers on purpose (401, 403, 404) is no fault of a screen.
 */
export async function watch(page: Page): Promise<string[]> {
  const told: string[] = []
  await page.addInitScript(() => document.addEventListener('securitypolicyviolation', (event) =>
    console.error(`VIOLATION ${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber} ${event.sample}`)))
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 40[134]\b/.test(message.text())) told.push(`${new URL(page.url()).pathname}: ${message.text()}`)
  })
  page.on('pageerror', (error) => told.push(`${new URL(page.url()).pathname}: ${error.message}`))
  return told
}

/** What stands in the document and should not: a script written inline that nothing vouches for, a handler or an address that runs. */
export const inlineFaults = (page: Page): Promise<string[]> => page.evaluate(() => {
  const faults: string[] = []
  for (const script of document.querySelectorAll('script')) {
    const isData = script.type !== '' && script.type !== 'module' && !/javascript/.test(script.type)
    if (!isData && !script.src && !script.nonce) faults.push(`script inline: ${script.textContent?.slice(0, 80)}`)
  }
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (/^on/i.test(name)) faults.push(`${element.tagName} ${name}=${value.slice(0, 80)}`)
      if (/^(?:(?:xlink:)?href|src|action|formaction|data)$/i.test(name) && /^\s*(?:javascript|vbscript|data:text):?/i.test(value) || /^srcdoc$/i.test(name)) faults.push(`${element.tagName} ${name}=${value.slice(0, 80)}`)
    }
  }
  return faults
})
