import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import sharp from 'sharp'
import type { Browser, Page } from 'playwright-core'
import { text as written } from '@/content/define'
import { toRichText } from '@/content/richText'
import { eventually } from '@/tests/integration/support/mailServer'
import { api, visit } from './support/api'
import { logIn, openBrowser, openContext } from './support/browser'

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await openBrowser()
  page = await (await openContext(browser)).newPage()
  await logIn(page)
})
afterAll(() => browser.close())

const HIDDEN_FROM = ['/histoire', '/histoire/naissance', '/flux.xml', '/sitemap.xml', '/']

/** Everything an anonymous visitor could ask to see a milestone. */
async function publicTraces(title: string): Promise<string[]> {
  const pages = await Promise.all(HIDDEN_FROM.map(async (path) => ({ path, text: (await visit(path)).text })))
  const anonymous = await api(null)
  const asked = [
    'milestones?limit=0', 'milestones?limit=0&draft=true', 'milestones?limit=0&trash=true&depth=3',
    'eras?limit=0&depth=3', 'eras?limit=0&depth=3&draft=true', 'projects?limit=0&depth=3&draft=true', 'milestones/versions?limit=0',
  ]
  const answers = await Promise.all(asked.map(async (path) => ({ path, text: JSON.stringify((await anonymous.call('GET', path)).body) })))
  return [...pages, ...answers].filter(({ text }) => text.includes(title)).map(({ path }) => path)
}

describe('a member of staff types a milestone in the admin', () => {
  const title = `Une rencontre d’essai ${Date.now()}`

  test('while it is a draft, no visitor sees it anywhere', async () => {
    await page.goto('/admin/collections/milestones/create')
    await page.fill('#field-title', title)
    await page.click('#field-era .rs__control')
    await page.locator('.rs__option').first().click()
    await page.fill('#field-date', 'décembre 2016')
    const saved = page.waitForResponse((response) => response.url().includes('/api/milestones') && response.request().method() === 'PATCH' && response.ok())
    await page.fill('#field-place', 'Assemblée nationale, Paris')
    await saved
    // What is stored is EDTF; what is read never is, neither once it is saved nor when the form is opened again.
    expect(await page.inputValue('#field-date')).toBe('décembre 2016')
    await page.reload()
    await page.waitForFunction(() => (document.querySelector('#field-date') as HTMLInputElement | null)?.value === 'décembre 2016')
    await page.getByText('Sur le site : décembre 2016').waitFor()
    expect(await publicTraces(title)).toEqual([])
  })

  test('once published, the very next visitor reads it on the history page, with its date in French', async () => {
    const published = page.waitForResponse((response) => response.url().includes('/api/milestones/') && response.request().method() === 'PATCH' && response.url().includes('publish') || response.request().postData()?.includes('"published"') === true)
    await page.click('#action-save')
    await published
    await page.waitForSelector('.payload-toast-container :text("succès")')
    const { text } = await visit('/histoire')
    expect(text).toContain(title)
    expect(text).toMatch(/data-permalink="">décembre 2016</i)
    expect(text).toMatch(/"startDate":"2016-12"/)
    expect(await publicTraces(title)).toEqual(expect.arrayContaining(['/histoire', '/flux.xml', 'milestones?limit=0']))
  })

  test('unpublished, it is gone from every page and answer', async () => {
    const staff = await api()
    const { id } = await staff.first(`milestones?where[title][equals]=${encodeURIComponent(title)}`)
    await staff.update('milestones', id, { _status: 'draft' })
    expect(await publicTraces(title)).toEqual([])
  })
})

test('a file that is too large is named with its weight before it is sent; a smaller one is then taken', async () => {
  await page.goto('/admin/collections/media/create')
  const choose = (name: string, buffer: Buffer) => page.setInputFiles('input[type=file]', { name, mimeType: 'image/png', buffer })
  await choose('affiche.png', Buffer.alloc(16_000_000))
  await page.getByRole('alert').filter({ hasText: /« affiche\.png » pèse 16 Mo.*la limite est de 15 Mo/ }).waitFor()
  await choose('salle.png', await sharp({ create: { width: 20, height: 10, channels: 3, background: '#b87a15' } }).png().toBuffer())
  await page.getByRole('alert').filter({ hasText: 'pèse' }).waitFor({ state: 'detached' })
  await page.fill('#field-alt', 'Une salle vide')
  await page.click('#action-save')
  await page.waitForURL(/media\/[0-9a-f-]{36}/)
})

test('in the text being written, each note says whose source it points to', async () => {
  const { id } = await (await api()).first('projects?where[slug][equals]=voxe')
  await page.goto(`/admin/collections/projects/${id}`)
  const notes = page.locator('.rich-text-lexical .source-note')
  await notes.filter({ hasText: 'La Tribune' }).first().waitFor()
  expect(await notes.filter({ hasText: /introuvable|à choisir/ }).count()).toBe(0)
})

describe('in the text of a record', () => {
  const words = 'séance de nuit'
  const drawer = () => page.locator('.drawer--is-open')
  const editor = () => page.locator('.ContentEditable__root')
  let id: string
  /** Selects words as a pointer does, and waits until the toolbar knows. */
  const select = async (length = words.length) => {
    await editor().evaluate((root, [wanted, end]) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        const start = (walker.currentNode as Text).data.indexOf(wanted)
        if (start < 0) continue
        ;(root as HTMLElement).focus()
        getSelection()?.setBaseAndExtent(walker.currentNode, start, walker.currentNode, start + end)
      }
    }, [words, length] as const)
    if (length > 0) await page.locator('.fixed-toolbar [data-button-key="link"]:not(.disabled)').waitFor()
  }
  const openLink = async () => {
    await select()
    await page.locator('.fixed-toolbar [data-button-key="link"]').click()
    await drawer().locator('#field-url').waitFor()
    await editor().locator('a').waitFor()
  }
  const insertNote = async () => {
    await page.locator('.fixed-toolbar [data-dropdown-key="inlineBlocks"]').click()
    await page.locator('.toolbar-popup__dropdown-items button').first().click()
    await drawer().locator('.rs__control').waitFor()
    await editor().locator('.source-note[data-missing]').waitFor()
  }
  const stored = async () => {
    const { body } = await (await api()).call('GET', `projects/${id}?draft=true&depth=0`)
    return JSON.stringify((body.body as unknown as { root: object }).root)
  }

  beforeAll(async () => {
    const body = toRichText(written(`La réforme fut votée lors de la ${words}.`), () => '')
    ;({ id } = await (await api()).create('projects?draft=true', { title: `Un texte ${Date.now()}`, kind: 'tool', span: '2012', carriedBy: { kind: 'member' }, _status: 'draft', body }))
    await page.goto(`/admin/collections/projects/${id}`)
    await editor().waitFor()
  })

  /** A click while the form is being read again is not taken: a person clicks once more. */
  const submitted = async () => {
    for (let tries = 0; tries < 5; tries += 1) {
      await drawer().locator('.form-submit button').click({ timeout: 5000 }).catch(() => undefined)
      if (await drawer().waitFor({ state: 'detached', timeout: 6000 }).then(() => true, () => false)) return
    }
    throw new Error('The drawer stays open')
  }

  test('buttons and choices have their French names', async () => {
    const names = await page.locator('.fixed-toolbar button').evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label')))
    expect(names).toEqual(['Insérer', 'Insérer dans le texte', 'Style du paragraphe', 'Langue des mots choisis', 'Gras', 'Italique', 'Lien'])
    const choices = async (key: string) => {
      await page.locator(`.fixed-toolbar [data-dropdown-key="${key}"]`).click()
      const items = await page.locator('.toolbar-popup__dropdown-items button').allInnerTexts()
      await page.locator(`.fixed-toolbar [data-dropdown-key="${key}"]`).click()
      return items
    }
    expect(await choices('add')).toEqual(['Image'])
    expect(await choices('text')).toEqual(expect.arrayContaining(['Intertitre', 'Petit intertitre']))
  })

  test.each(['Escape', 'the cross'])('a link whose drawer is closed by %s is not left in it', async (how) => {
    await openLink()
    if (how === 'Escape') await page.keyboard.press('Escape')
    else await drawer().locator('.drawer__header__close').click()
    await editor().locator('a').waitFor({ state: 'detached' })
    expect(await editor().innerText()).toContain(`lors de la ${words}.`)
    await eventually('the draft has no link', async () => !(await stored()).includes('"link"'))
  })

  test('an address that visitors cannot follow is refused in French, and a right one is kept as it was typed', async () => {
    await openLink()
    for (const [typed, said] of [['', /nulle part/], ['bonjour le monde', /commencer par https/], ['http://localhost', /réseau privé/]] as const) {
      await drawer().locator('#field-url').fill(typed)
      await drawer().locator('.form-submit button').click()
      await drawer().locator('.field-error', { hasText: said }).waitFor()
    }
    await drawer().locator('#field-url').fill(' https://exemple.org/séance?a=b')
    await submitted()
    await eventually('the draft has the link', async () => (await stored()).includes('"url":"https://exemple.org/séance?a=b"'))
    expect(await editor().locator('a').innerText()).toBe(words)
  })

  test('a note whose drawer is cancelled goes away; with a source, it stays, cancelled later or not', async () => {
    await select(0)
    await insertNote()
    await page.keyboard.press('Escape')
    await editor().locator('.source-note').waitFor({ state: 'detached' })
    await insertNote()
    await drawer().locator('.rs__control').click()
    await page.locator('.rs__option').first().click()
    await submitted()
    await editor().locator('.source-note:not([data-missing])').waitFor()
    await page.locator('.LexicalEditorTheme__inlineBlock__editButton').click()
    await drawer().locator('.rs__control').waitFor()
    await page.keyboard.press('Escape')
    await drawer().waitFor({ state: 'detached' })
    await eventually('the draft has one note', async () => (await stored()).split('"sourceNote"').length === 2)
    expect(await editor().locator('.source-note:not([data-missing])').count()).toBe(1)
  })
})

describe('a page of a project', () => {
  const data = { kind: 'tool', span: '2012', carriedBy: { kind: 'member' }, _status: 'published' }

  test('renamed, its old address leads to the new one for good; unpublished or in the trash, it answers 410', async () => {
    const staff = await api()
    const project = await staff.create('projects', { ...data, title: `Nom premier ${Date.now()}` })
    const [first, second] = [`/projets/${project.slug}`, `/projets/${project.slug}-bis`]
    expect((await visit(first)).status).toBe(200)
    expect((await visit(second)).status).toBe(404)

    await staff.update('projects', project.id, { slug: `${project.slug}-bis`, _status: 'published' })
    expect(await visit(first)).toMatchObject({ status: 308, location: second })
    expect((await visit(second)).status).toBe(200)
    expect((await visit('/projets')).text).toContain(`href="${second}"`)

    await staff.update('projects', project.id, { _status: 'draft' })
    expect((await visit(second)).status).toBe(410)
    expect((await visit(first)).status).toBe(410)
    expect((await visit('/projets')).text).not.toContain(second)

    await staff.update('projects', project.id, { _status: 'published' })
    expect((await visit(second)).status).toBe(200)
    await staff.update('projects', project.id, { deletedAt: new Date().toISOString() })
    expect((await visit(second)).status).toBe(410)
  })

  test('a change refreshes the pages that show the document, and leaves the others as they are', async () => {
    const staff = await api()
    const voxe = await staff.first('projects?where[slug][equals]=voxe')
    const cached = async (path: string) => (await visit(path)).headers.get('cache-status')
    const shows = ['/projets', '/projets/voxe', '/histoire', '/']
    const doesNot = ['/territoires', '/experimentations', '/a-propos', '/contact']
    // A page that was kept for five minutes is given once more while it is drawn anew.
    for (const path of [...shows, ...doesNot]) await eventually(`${path} kept`, async () => (await cached(path)) === 'site; hit')
    await staff.update('projects', voxe.id, { _status: 'published' })
    for (const path of shows) expect([path, await cached(path)]).toEqual([path, 'site; fwd=miss; stored'])
    for (const path of doesNot) expect([path, await cached(path)]).toEqual([path, 'site; hit'])
  })
})

/** The form in which the admin's calendar writes a moment, in the time of Paris: « nov. 23, 2026 5:54 PM ». */
function asPicked(moment: Date): string {
  const part = (locale: string, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { timeZone: 'Europe/Paris', ...options }).format(moment)
  const time = part('en-US', { hour: 'numeric', minute: '2-digit', hour12: true }).replace('\u202f', ' ')
  return `${part('fr-FR', { month: 'short' })} ${part('en-US', { day: 'numeric' })}, ${part('en-US', { year: 'numeric' })} ${time}`
}

describe('a refusal says why, in French, through the same API as the admin', () => {
  const messageOf = (body: object) => JSON.stringify(body).replace(/[\u00a0\u202f]/g, ' ')

  test('a source that a public milestone cites is not deleted, and the places are named', async () => {
    const staff = await api()
    const source = await staff.first('sources?where[url][like]=edgeryders')
    const { status, body } = await staff.call('DELETE', `sources/${source.id}`)
    expect(status).toBe(409)
    expect(messageOf(body)).toMatch(/Suppression refusée : cette fiche est encore utilisée par .*Jalon « Une première rencontre/)
  })

  test.each([
    ['milestones', { title: 'Impossible', date: '31/02/2014', kind: 'event', confidence: 'stated', _status: 'published' }, /Le 31 février 2014 n’existe pas/],
    ['projects', { title: 'Mal rangé', slug: 'Voxe Org !', kind: 'tool', span: '2012', carriedBy: { kind: 'member' }, _status: 'published' }, /minuscules sans accent/],
  ])('%s: the field and the reason', async (collection, data, reason) => {
    const { status, body } = await (await api()).call('POST', collection, data)
    expect(status).toBe(400)
    expect(messageOf(body)).toMatch(reason)
  })

  test('in the form, the reason stands at its field', async () => {
    await page.goto('/admin/collections/projects/create')
    await page.fill('#field-title', 'Projet sans période')
    await page.waitForURL(/projects\/[0-9a-f-]{36}/)
    await page.click('#action-save')
    await page.locator('.field-error:has-text("Indiquez une date"), .tooltip:has-text("Indiquez une date")').first().waitFor()
  })
})

test('a scheduled publication goes live by itself and refreshes its pages', async () => {
  const staff = await api()
  const title = `À l’heure dite ${Date.now()}`
  const project = await staff.create('projects', { title, kind: 'tool', span: '2012', carriedBy: { kind: 'member' }, _status: 'draft' })
  expect((await visit('/projets')).text).not.toContain(title)
  expect((await visit(`/projets/${project.slug}`)).status).toBe(404)

  await page.goto(`/admin/collections/projects/${project.id}`)
  await page.locator('.form-submit .popup button').first().click()
  await page.click('#schedule-publish')
  // Whatever the drawer proposes: on a draft that was opened again it proposes to unpublish.
  const time = page.locator('#time input')
  await time.fill(asPicked(new Date(Date.now() + 61_000)))
  await time.press('Enter')
  await page.click('#scheduled-publish-save')
  await page.waitForSelector('.schedule-publish__upcoming table')
  expect((await visit('/projets')).text).not.toContain(title)

  let shown = false
  for (let second = 0; second < 150 && !shown; second += 1) {
    await new Promise((resolve) => setTimeout(resolve, 1000))
    shown = (await visit('/projets')).text.includes(title)
  }
  expect([shown, (await staff.call('GET', `projects/${project.id}`)).body._status]).toEqual([true, 'published'])
  expect((await visit(`/projets/${project.slug}`)).status).toBe(200)
})
