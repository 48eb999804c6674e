import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { readPolicy } from '@/tests/unit/support/observatory'
import { inlineFaults, watch } from './support/adminFaults'
import { collectionScreens, LOGGED_OUT, OWN_SCREENS } from './support/adminScreens'
import { api, visit } from './support/api'
import { logIn, openBrowser, openContext, site } from './support/browser'
import { member, PASSWORD } from './support/newsroom'
import { PAGE_ROWS } from './support/pageTypes'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const scriptsOf = (policy: string) => readPolicy(policy).get('script-src')!
const policyOf = async (path: string, headers = {}) => {
  const answer = await fetch(site + path, { headers })
  return { policy: answer.headers.get('content-security-policy')!, html: await answer.text() }
}

describe('the policy of the admin', () => {
  test('each answer has a nonce of its own, which every script written into it bears; nothing else runs, nothing frames it', async () => {
    const seen = new Set<string>()
    for (const path of ['/admin/login', '/admin/login', '/admin/forgot', '/admin/create-first-user', '/admin/nulle-part']) {
      const { policy, html } = await policyOf(path)
      const [nonce, ...others] = scriptsOf(policy)
      expect(nonce).toMatch(/^'nonce-[\w+/]{22}=='$/)
      expect(others).toEqual(["'strict-dynamic'"])
      expect(readPolicy(policy).get('frame-ancestors')).toEqual(["'none'"])
      const scripts = [...html.matchAll(/<script\b([^>]*)>/g)].map(([, attributes]) => attributes!)
      expect(scripts.length).toBeGreaterThan(5)
      expect(scripts.filter((attributes) => !attributes.includes(`nonce="${nonce!.slice(7, -1)}"`))).toEqual([])
      expect(html).not.toMatch(/<[a-z][^>]*\son[a-z]+=/i)
      seen.add(nonce!)
    }
    expect(seen.size).toBe(5)
  })

  test('whoever asks cannot choose the nonce', async () => {
    const { policy, html } = await policyOf('/admin/login', { 'content-security-policy': "script-src 'nonce-Y2hvaXNp'", 'x-nonce': 'Y2hvaXNp' })
    expect([policy.includes('Y2hvaXNp'), html.includes('Y2hvaXNp')]).toEqual([false, false])
  })

  test('no page of the admin shows in a frame, even of this site; beside a form, an ended session is told in place of the preview', async () => {
    const { id } = await (await api()).first('projects?where[slug][equals]=voxe')
    const page = await (await openContext(browser)).newPage()
    await page.goto('/a-propos')
    const framed = async (path: string) => {
      await page.evaluate((src) => new Promise((done) => document.body.replaceChildren(Object.assign(document.createElement('iframe'), { src, onload: done }))), path)
      const frame = page.frames().at(-1)!
      return frame.evaluate(() => document.body?.innerText ?? '').catch(() => '')
    }
    expect(await framed('/a-propos')).toContain('Démocratie Ouverte')
    expect(await framed('/admin/login')).not.toContain('Mot de passe')
    expect(await framed(`/apercu/projects/${id}`)).toContain('Votre session est terminée')
    await page.context().close()
  })
})

describe('screens', () => {
  /** One of each kind of screen; `tests/full/adminScreens.test.ts` opens every one. */
  async function someScreens(): Promise<string[]> {
    const projects = await collectionScreens(await api(), 'projects')
    return [...OWN_SCREENS, ...projects.filter((screen) => !screen.endsWith('/trash')), '/admin/collections/users', '/admin/collections/media/create', '/admin/globals/site']
  }

  async function open(page: Page, screens: string[]): Promise<string[]> {
    const faults: string[] = []
    for (const screen of screens) {
      await page.goto(screen, { waitUntil: 'networkidle' })
      faults.push(...(await inlineFaults(page)).map((fault) => `${screen}: ${fault}`))
    }
    return faults
  }

  test('without a session: no violation, no error, nothing inline', async () => {
    const page = await (await openContext(browser)).newPage()
    const told = await watch(page)
    expect(await open(page, LOGGED_OUT)).toEqual([])
    expect(told).toEqual([])
  })

  test.each(['administrator', 'reader'])('as %s: no violation, no error, nothing inline', async (role) => {
    const email = `politique-${role}-${Date.now()}@exemple.test`
    await (await api()).create('users', { name: 'Politique', email, password: PASSWORD, role })
    const page = await (await openContext(browser)).newPage()
    const told = await watch(page)
    await logIn(page, email, PASSWORD)
    expect(await open(page, await someScreens())).toEqual([])
    expect(told).toEqual([])
    await page.context().close()
  })

  test('the preview beside the form, and the editor', async () => {
    const { id } = await (await api()).first('projects?where[slug][equals]=voxe')
    // Someone's own account: Payload keeps for each whether the pane is open.
    const { page } = await member(browser, 'editor', 'Apercu', { viewport: { width: 1600, height: 1000 } })
    const told = await watch(page)
    await page.goto(`/admin/collections/projects/${id}`)
    if (!(await page.locator('#live-preview-iframe').isVisible())) await page.click('#live-preview-toggler')
    await page.frameLocator('#live-preview-iframe').locator('[data-preview]').waitFor()
    await page.locator('.rich-text-lexical .ContentEditable__root').first().click()
    expect(await inlineFaults(page)).toEqual([])
    expect(told).toEqual([])
    await page.context().close()
  })

  test('the watch sees what is written into a page, and it does not run', async () => {
    const page = await (await openContext(browser)).newPage()
    const told = await watch(page)
    await page.goto('/admin/login', { waitUntil: 'networkidle' })
    await page.evaluate(() => {
      const place = document.createElement('div')
      place.innerHTML = '<img src="/nulle-part.png" onerror="window.__x = 1"><a href="javascript:window.__x = 1">x</a><script>window.__x = 1</script>'
      document.body.append(place)
    })
    await page.locator('a', { hasText: /^x$/ }).click()
    await page.waitForTimeout(500)
    expect((await inlineFaults(page)).length).toBe(3)
    expect(told.filter((line) => line.includes('VIOLATION')).length).toBeGreaterThanOrEqual(2)
    expect(await page.evaluate(() => '__x' in window)).toBe(false)
    await page.context().close()
  })
})

test.each(PAGE_ROWS)('%s: a visitor’s browser refuses nothing of it', async (path) => {
  const page = await (await openContext(browser)).newPage()
  const told = await watch(page)
  await page.goto(path, { waitUntil: 'networkidle' })
  expect(await inlineFaults(page)).toEqual([])
  expect(told).toEqual([])
  expect(scriptsOf((await visit(path)).headers.get('content-security-policy')!)).toEqual(["'self'"])
  await page.context().close()
})
