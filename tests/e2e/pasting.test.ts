import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { plainText } from '@/lib/richText/plainText'
import { textLines } from '@/lib/richText/lines'
import { eventually } from '@/tests/integration/support/mailServer'
import { api, visit } from './support/api'
import { logIn, openBrowser, openContext } from './support/browser'

let browser: Browser
let page: Page
let staff: Awaited<ReturnType<typeof api>>
let id: string
beforeAll(async () => {
  browser = await openBrowser()
  page = await (await openContext(browser)).newPage()
  staff = await api()
  await logIn(page)
})
afterAll(() => browser.close())
beforeEach(async () => {
  ({ id } = await staff.create('pages?draft=true', { title: `Collages ${Date.now()}`, kind: 'other' }))
  await page.goto(`/admin/collections/pages/${id}`)
  await page.locator('.ContentEditable__root').first().click()
})

/** As a browser does when someone pastes; `html` null: text alone. */
const paste = (html: string | null, text = '') => page.evaluate(([markup, words]) => {
  const data = new DataTransfer()
  if (markup !== null) data.setData('text/html', markup)
  data.setData('text/plain', words)
  document.activeElement!.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
}, [html, text] as const)

const stored = async () => (await staff.call('GET', `pages/${id}?draft=true&depth=0`)).body.body as unknown
const lines = async () => textLines(await stored()).map(({ mark, pieces }) => `${mark ? `${mark} ` : ''}${pieces.map(({ text }) => text).join('')}`)
const holds = (expected: string[]) => eventually(`the draft holds ${JSON.stringify(expected)}`, async () => JSON.stringify(await lines()) === JSON.stringify(expected))
const told = (words: RegExp) => page.locator('[data-sonner-toast]', { hasText: words }).first().waitFor()

const word = (level: number, mark: string, text: string) => `<p class=MsoListParagraph style='margin-left:36.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`

describe('what is pasted', () => {
  test('lists of Word are lists, at their level, numbered or not', async () => {
    await paste(`<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p { color: red }</style></head><body lang=FR><!--StartFragment--><p class=MsoNormal>Avant</p>${word(1, '·', 'Un')}${word(2, 'o', 'Dedans')}${word(1, '·', 'Deux')}<p class=MsoNormal>Entre</p>${word(1, '1.', 'Premier')}${word(1, '2.', 'Second')}<!--EndFragment--></body></html>`)
    await holds(['Avant', '• Un', '• Dedans', '• Deux', 'Entre', '1. Premier', '2. Second'])
  })

  test('a table becomes text, a line a row, and the person is told', async () => {
    await paste('<table><tr><th>Année</th><th>Lieu</th></tr><tr><td><p>2014</p></td><td>Paris</td></tr></table><p>Après</p>')
    await holds(['Année | Lieu', '2014 | Paris', 'Après'])
    await told(/n’a pas de tableau/)
  })

  test('addresses that follow the reader are shortened, links to nowhere are taken away, and both are told', async () => {
    await paste('<p>Lire <a href="https://www.google.com/url?q=https://exemple.org/page%3Futm_source%3Dx&amp;sa=D">ceci</a>, <a href="javascript:window.__x=1">cela</a> et <a href="/\\evil.example">le reste</a>.</p>')
    await holds(['Lire ceci → https://exemple.org/page, cela et le reste.'])
    await told(/raccourcis/)
    await told(/ne menait nulle part/)
  })

  test('titles, alignments, colours and formats that we do not have are put right, and the page shows the words', async () => {
    await paste('<h1 style="text-align:center">Un titre</h1><h5>Plus bas</h5><p align=right style="text-align:right"><u>Souligné</u>, <s>barré</s> et <span style="color:red"><b>gras</b></span></p>')
    await holds(['Intertitre Un titre', 'Petit intertitre Plus bas', 'Souligné, barré et gras'])
    const { slug } = await staff.update('pages', id, { _status: 'published' })
    expect((await visit(`/${slug}`)).text).toMatch(/<strong>gras<\/strong>/)
  })

  test('scripts and pictures of a machine’s own do not come', async () => {
    await paste('<p>Un mot<img src="file:///C:/image.png" onerror="window.__x=1"><script>window.__x=1</script><svg onload="window.__x=1"></svg></p>')
    await holds(['Un mot'])
    await told(/Une image n’a pas pu être collée/)
    expect(await page.evaluate(() => (window as { __x?: unknown }).__x)).toBeUndefined()
  })

  test('an address pasted alone is shortened too', async () => {
    await paste(null, 'https://exemple.org/page?utm_source=lettre&fbclid=x')
    await eventually('the address is short', async () => plainText(await stored()).trim() === 'https://exemple.org/page')
    await told(/raccourcis/)
  })
})
