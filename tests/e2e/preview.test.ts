import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser, FrameLocator, Page } from 'playwright-core'
import { api, visit } from './support/api'
import { logIn, openBrowser, openContext, site } from './support/browser'

type Staff = Awaited<ReturnType<typeof api>>

let browser: Browser
let page: Page
let staff: Staff
beforeAll(async () => {
  browser = await openBrowser()
  page = await (await openContext(browser, { viewport: { width: 1600, height: 1000 } })).newPage()
  staff = await api()
  await logIn(page)
})
afterAll(() => browser.close())

const preview = (collection: string, id: string) => `/apercu/${collection}/${id}`
const spaced = (text: string | null) => (text ?? '').replace(/[\u00a0\u202f]/g, ' ')

/** The pane beside the form. */
async function openPane(collection: string, id: string): Promise<FrameLocator> {
  await page.goto(`/admin/collections/${collection}/${id}`)
  const frame = page.frameLocator('#live-preview-iframe')
  if (!(await page.locator('#live-preview-iframe').isVisible())) await page.click('#live-preview-toggler')
  await frame.locator('[data-preview]').waitFor()
  return frame
}

describe('beside the form', () => {
  test('what is typed shows in the pane once it is saved by itself, and the public page does not change', async () => {
    const tagline = `Une ligne d’essai ${Date.now()}`
    const voxe = await staff.first('projects?where[slug][equals]=voxe')
    const before = (await visit('/projets/voxe')).text
    const pane = await openPane('projects', voxe.id)
    expect(await pane.locator('h1').textContent()).toBe('Voxe.org')
    await page.fill('#field-tagline', tagline)
    await pane.getByText(tagline).waitFor()
    await pane.getByText('Brouillon : les visiteurs lisent encore la version publiée').waitFor()
    expect(spaced(await pane.locator('[data-preview]').textContent())).toMatch(/Enregistré le \d+(er)? \S+ \d{4} à \d+ h \d\d/)
    const after = await visit('/projets/voxe')
    expect(after.text).toBe(before)
    expect(after.text).not.toContain(tagline)
    for (const path of ['/', '/projets', '/histoire', '/flux.xml', '/recherche?q=ligne+d+essai']) expect((await visit(path)).text).not.toContain(tagline)
  })

  test.each([['Téléphone (360)', 360], ['Tablette (768)', 768], ['Ordinateur (1280)', 1280]])('at the width of %s', async (label, width) => {
    const widths = page.locator('.live-preview-toolbar-controls__breakpoint button')
    expect(await widths.textContent()).not.toContain('Responsive')
    await widths.click()
    await page.locator('.popup-button-list').getByRole('button', { name: 'Toute la place' }).waitFor()
    await page.getByRole('button', { name: label }).click()
    await page.waitForFunction((wanted) => document.querySelector<HTMLIFrameElement>('#live-preview-iframe')?.contentWindow?.innerWidth === wanted, width)
    expect(await page.frameLocator('#live-preview-iframe').locator('html').evaluate((html) => html.scrollWidth)).toBe(width)
  })

  test('a milestone shows at its place in the history, with the others of its era', async () => {
    const era = await staff.first('eras?where[slug][equals]=naissance')
    const title = `Un jalon d’essai ${Date.now()}`
    const milestone = await staff.create('milestones?draft=true', { title, era: era.id, date: '2012-05', kind: 'event', confidence: 'stated', _status: 'draft' })
    const pane = await openPane('milestones', milestone.id)
    expect(await pane.locator('ol li').filter({ hasText: title }).count()).toBe(1)
    expect(await pane.locator('h1').textContent()).toContain(era.title)
    await page.waitForFunction(() => (document.querySelector<HTMLIFrameElement>('#live-preview-iframe')?.contentWindow?.scrollY ?? 0) > 0)
    expect((await visit('/histoire')).text).not.toContain(title)
    expect((await visit('/histoire/naissance')).text).not.toContain(title)
  })
})

describe('the page of a preview', () => {
  const KINDS = ['eras', 'milestones', 'sources', 'projects', 'experiments', 'territories', 'cohorts', 'partners', 'supports', 'pages']

  test.each(KINDS)('%s: a draft of which only the title is typed can be looked at', async (collection) => {
    const { id } = await staff.create(`${collection}?draft=true`, { title: `À peine commencé ${collection}`, _status: 'draft' })
    await page.goto(preview(collection, id))
    expect(await page.locator('[data-preview]').textContent()).toContain('Brouillon, jamais publié')
    expect(await page.locator('main').textContent()).toMatch(/À peine commencé|Choisissez|Ajoutez-la/)
  })

  test('a draft with dates that are no dates and rows half typed can be looked at too', async () => {
    const { id } = await staff.create('projects?draft=true', {
      title: 'Mal daté', span: 'bientôt', opened: '31/02/2014', phases: [{ kind: 'active', date: 'un jour' }, { note: 'Sans état' }],
      people: [{ role: 'Sans nom' }], websites: [{ label: 'Sans adresse' }], _status: 'draft',
    })
    await page.goto(preview('projects', id))
    expect(await page.locator('h1').textContent()).toBe('Mal daté')
    expect(await page.locator('main').textContent()).not.toContain('Sans nom')
  })

  test('says which of the documents on it are not published, and leads to them', async () => {
    const partner = await staff.create('partners?draft=true', { title: `Pas encore publié ${Date.now()}`, kind: 'company', _status: 'draft' })
    const project = await staff.create('projects?draft=true', { title: 'Porté', span: '2012', kind: 'tool', carriedBy: { kind: 'third', organisation: partner.id }, _status: 'draft' })
    await page.goto(preview('projects', project.id))
    await page.getByText('Une fiche montrée ici n’est pas publiée').click()
    expect(await page.locator('[data-preview] details a').evaluateAll((links) => links.map((link) => [link.textContent, link.getAttribute('href')])))
      .toEqual([[partner.title, `/admin/collections/partners/${partner.id}`]])
  })

  test('leaves by one link: back to the form, or to the page that visitors read, where nothing of it is left', async () => {
    const voxe = await staff.first('projects?where[slug][equals]=voxe')
    const cookies = await page.context().cookies()
    await page.goto(preview('projects', voxe.id))
    await page.getByText('Quitter l’aperçu').click()
    await page.waitForURL('**/projets/voxe')
    expect(await page.locator('[data-preview]').count()).toBe(0)
    expect(await page.content()).toBe(await page.reload().then(() => page.content()))
    expect((await page.context().cookies()).map(({ name }) => name)).toEqual(cookies.map(({ name }) => name))
    await page.goto(preview('projects', voxe.id))
    await page.getByText('Revenir au formulaire').click()
    await page.waitForURL(`**/admin/collections/projects/${voxe.id}`)
  })
})

describe('to those who may not see drafts there is nothing here', () => {
  test('a visitor is led to the login page and back; no cookie, nothing stored, nothing for search engines', async () => {
    const voxe = await staff.first('projects?where[slug][equals]=voxe')
    const path = preview('projects', voxe.id)
    const { status, location, headers, text } = await visit(path)
    expect([status, location]).toEqual([307, `/admin/login?redirect=${encodeURIComponent(path)}`])
    expect(text).not.toContain('Voxe')
    expect(headers.get('set-cookie')).toBeNull()
    expect([headers.get('cache-control'), headers.get('x-robots-tag')]).toEqual(['private, no-store', 'noindex, nofollow'])
    const visitor = await (await openContext(browser)).newPage()
    await visitor.goto(path)
    await visitor.fill('#field-email', process.env.ADMIN_EMAIL ?? '')
    await visitor.fill('#field-password', process.env.ADMIN_PASSWORD ?? '')
    await visitor.click('form button[type=submit]')
    await visitor.waitForURL(`**${path}`)
    await visitor.locator('[data-preview]').waitFor()
    await visitor.context().close()
  })

  test.each([
    '/apercu/users/01900000-0000-7000-8000-000000000000', '/apercu/projects/01900000-0000-7000-8000-000000000000',
    '/apercu/projects/voxe', '/apercu/projects/..%2f..%2fadmin', '/apercu/payload-jobs/01900000-0000-7000-8000-000000000000',
  ])('%s answers 404, even to staff', async (path) => {
    expect((await page.goto(path))?.status()).toBe(404)
  })

  test('another site may not put it in a frame, and no script of elsewhere runs in it', async () => {
    const voxe = await staff.first('projects?where[slug][equals]=voxe')
    const answer = await page.goto(preview('projects', voxe.id))
    const headers = answer!.headers()
    expect(headers['x-frame-options']).toBe('SAMEORIGIN')
    expect(headers['content-security-policy']).toMatch(/script-src 'self';.*frame-ancestors 'self'/)
    expect([headers['cache-control'], headers['x-robots-tag'], headers['set-cookie'], headers['cache-status'], headers.etag])
      .toEqual(['private, no-store', 'noindex, nofollow', undefined, 'site; fwd=bypass', undefined])
    expect(await page.locator('script:not([type])').evaluateAll((scripts) => scripts.map((script) => (script as HTMLScriptElement).src).toSorted()))
      .toEqual([`${site}/assets/comfort.js`, `${site}/assets/preview.js`])
  })
})
