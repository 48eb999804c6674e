import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { api, visit } from './support/api'
import { openBrowser, openContext } from './support/browser'
import { plain, printed } from './support/pdf'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

async function open(path: string, options: Parameters<typeof openContext>[1] = {}): Promise<Page> {
  const context = await openContext(browser, options)
  const page = await context.newPage()
  await page.goto(path)
  await page.evaluate(() => document.fonts.ready)
  return page
}

test('words of another language say so, for the voices that read them', async () => {
  expect((await visit('/histoire')).text).toContain('<em lang="en">open government</em>')
})

test('it begins with its story: 120 words at most before the first event, and that event is of 2012', async () => {
  for (const width of [360, 1280]) {
    const page = await open('/histoire', { viewport: { width, height: 900 } })
    const before = await page.evaluate(() => {
      const [main, first] = [document.querySelector<HTMLElement>('main')!, document.querySelector<HTMLElement>('main li[data-kind] h3')!]
      const all = main.innerText
      return { words: all.slice(0, all.indexOf(first.innerText)).split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length, first: first.innerText }
    })
    expect(before.words).toBeGreaterThan(20)
    expect(before.words).toBeLessThanOrEqual(120)
    expect(before.first).toContain('2012')
    await page.context().close()
  }
})

describe('other readings of the history', () => {
  test('by the form, without scripts: an address that keeps the choice, a count, and the way back', async () => {
    const page = await open('/histoire', { javaScriptEnabled: false })
    await page.getByText('Lire autrement').click()
    await page.selectOption('select[name=territoire]', 'mulhouse')
    await page.click('form button')
    expect(new URL(page.url()).searchParams.get('territoire')).toBe('mulhouse')
    const status = await page.locator('output').innerText()
    const count = await page.locator('main ol > li[data-kind]').count()
    expect(count).toBeGreaterThan(1)
    expect(status).toMatch(new RegExp(`^${count} moments datés.*Mulhouse`))
    expect(await page.title()).toContain(status)
    expect(await page.locator('select[name=territoire]').inputValue()).toBe('mulhouse')
    await page.goBack()
    expect(await page.locator('main h2').count()).toBe(7)
    await page.context().close()
  })

  test.each(['projet=voxe', 'territoire=mulhouse', 'partenaire=mgen', 'theme=elections', 'projet=labo&territoire=mulhouse'])('?%s shows each of its moments once, as the whole history does', async (query) => {
    const [whole, reading] = [await visit('/histoire'), await visit(`/histoire?${query}`)]
    const moments = (text: string) => [...text.matchAll(/<li id="(n-[^"]+)"/g)].map((match) => match[1]!)
    expect(reading.status).toBe(200)
    expect(reading.text).toContain(`rel="canonical" href="${process.env.SITE_URL}/histoire?${query.replace('&', '&amp;')}"`)
    const shown = moments(reading.text)
    expect(new Set(shown).size).toBe(shown.length)
    expect(shown.length).toBeLessThan(moments(whole.text).length)
    expect(shown).toEqual(moments(whole.text).filter((anchor) => shown.includes(anchor)))
  })

  test('with scripts, the address holds only what was chosen', async () => {
    const page = await open('/histoire')
    await page.getByText('Lire autrement').click()
    await page.selectOption('select[name=theme]', 'elections')
    await page.click('form button')
    await page.waitForURL('**/histoire?theme=elections')
    await page.context().close()
  })

  test('criteria that share nothing say what to change, with a link for each', async () => {
    const page = await open('/histoire?projet=demometre&territoire=mulhouse')
    expect(await page.locator('output').innerText()).toMatch(/^Aucun résultat/)
    await page.getByRole('link', { name: /Sans «.DémoMètre.»/ }).click()
    await page.waitForURL('**/histoire?territoire=mulhouse')
    await page.context().close()
  })

  test.each(['projet=nulle-part', 'projet=%3Cscript%3E', 'theme=', 'projet=../../admin', `theme=${'a'.repeat(300)}`])('?%s answers a page', async (query) => {
    const { status, text } = await visit(`/histoire?${query}`)
    expect(status).toBe(200)
    expect(text).not.toContain('<script>')
  })

  test('the inner address of a reading leads to the history', async () => {
    expect(await visit('/lectures/voxe/-/-/-')).toMatchObject({ status: 308, location: '/histoire' })
  })

  test('a renamed project keeps its readings', async () => {
    const staff = await api()
    const era = await staff.first('eras?limit=1')
    const project = await staff.create('projects', {
      title: 'Ancien nom de lecture', span: '2015', kind: 'tool', carriedBy: { kind: 'member' }, eras: [era.id], _status: 'published',
    })
    expect((await visit(`/histoire?projet=${project.slug}`)).text).toContain('Ancien nom de lecture')
    await staff.update('projects', project.id, { slug: 'nouveau-nom-de-lecture', _status: 'published' })
    expect(await visit(`/histoire?projet=${project.slug}`)).toMatchObject({ status: 308, location: '/histoire?projet=nouveau-nom-de-lecture' })
    await staff.call('DELETE', `projects/${project.id}`)
  })
})

describe('sources beside the text', () => {
  const notes = (page: Page) => page.locator('main article li[style*=position-anchor]').evaluateAll((items) => items.map((item) => {
    const { top, bottom, left } = item.getBoundingClientRect()
    const part = document.querySelector(`[style*="anchor-name:${(item as HTMLElement).style.getPropertyValue('position-anchor')}"]`)!
    const { right: partRight, top: partTop } = part.getBoundingClientRect()
    return { top: top + scrollY, bottom: bottom + scrollY, left, partRight, partTop: partTop + scrollY }
  }))

  test('wide: each note stands right of what cites it, never above it, and never over another', async () => {
    const page = await open('/histoire')
    const placed = await notes(page)
    expect(placed.length).toBeGreaterThan(80)
    placed.forEach((note, index) => {
      expect(note.left).toBeGreaterThanOrEqual(note.partRight)
      expect(note.top).toBeGreaterThanOrEqual(note.partTop - 1)
      if (index > 0) expect(note.top).toBeGreaterThanOrEqual(placed[index - 1]!.bottom)
    })
    const footerTop = await page.locator('body > footer').evaluate((footer) => footer.getBoundingClientRect().top + scrollY)
    expect(placed.at(-1)!.bottom).toBeLessThan(footerTop)
    await page.context().close()
  })

  test('narrow: they follow the era, numbered from 1, and each number leads to its note', async () => {
    const page = await open('/histoire', { viewport: { width: 360, height: 800 } })
    const placed = await notes(page)
    placed.forEach((note, index) => {
      expect(note.left).toBeGreaterThanOrEqual(0)
      if (index > 0) expect(note.top).toBeGreaterThanOrEqual(placed[index - 1]!.bottom - 1)
    })
    const call = page.locator('main a[aria-label="Source 2"]').first()
    await call.click()
    expect(await page.locator(':target').evaluate((note) => [...note.parentElement!.children].indexOf(note) + 1)).toBe(2)
    await page.context().close()
  })
})

describe('a link to a moment', () => {
  test('its date is one, copies it, and leads there', async () => {
    const page = await open('/histoire', { permissions: ['clipboard-read', 'clipboard-write'] })
    const link = page.locator('li[data-kind] a[data-permalink]').nth(3)
    expect(await link.getAttribute('title')).toBe('Lien permanent vers ce moment')
    await link.click()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
    expect(new URL(page.url()).hash).toMatch(/^#n-/)
    expect(await page.locator(':target').count()).toBe(1)
    await page.context().close()
  })

  test('the rail marks the era being read', async () => {
    const page = await open('/histoire')
    const third = page.locator('main article').nth(2)
    await third.evaluate((era) => era.scrollIntoView({ behavior: 'instant' }))
    const current = page.locator('[data-rail] a[aria-current]')
    await current.waitFor()
    expect(await current.getAttribute('href')).toBe(`#${await third.getAttribute('id')}`)
    expect(await current.count()).toBe(1)
    await page.context().close()
  })
})

describe('on paper', () => {
  test('the history is an A4 booklet: title page with contents, an era a new sheet, numbered, no moment missing nor cut', async () => {
    const page = await open('/histoire')
    const moments = await page.locator('main li[data-kind]').evaluateAll((items) => items.map((item) => item.querySelector('h3')!.textContent!))
    const eras = await page.locator('main h2').allTextContents()
    const ends = await page.locator('main li[data-kind]').evaluateAll((items) => items.map((item) => {
      const onPaper = item.cloneNode(true) as Element
      for (const link of onPaper.querySelectorAll('a[href^="/lier/"]')) link.remove()
      return [...onPaper.querySelectorAll('p, dd')].map(({ textContent }) => textContent ?? '').findLast(Boolean) ?? ''
    }))
    const { width, height, sheets } = await printed(page)
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842])
    expect(sheets.length).toBeGreaterThanOrEqual(15)
    expect(sheets.length).toBeLessThanOrEqual(40)
    const texts = sheets.map(plain)
    expect(texts[0]).toContain(plain('L’histoire de Démocratie Ouverte'))
    texts.forEach((text, index) => expect(text).toContain(`${index + 1}/${sheets.length}`))
    for (const era of eras) {
      expect(texts[0]).toContain(plain(era))
      expect(texts.filter((text, index) => index > 0 && text.includes(plain(era)))).not.toEqual([])
    }
    moments.forEach((moment, index) => {
      const whole = texts.filter((text) => text.includes(plain(moment)) && text.includes(plain(ends[index]!)))
      expect([moment, whole.length > 0]).toEqual([moment, true])
    })
    await page.context().close()
  })
})
