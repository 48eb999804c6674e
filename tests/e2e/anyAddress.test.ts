import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { publicIdFor } from '@/lib/permalinks'
import { visit } from './support/api'
import { site } from './support/browser'

const ID = publicIdFor('projects/voxe')
const path = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }), fc.webPath(),
  fc.constantFrom(ID, `${ID.toUpperCase()}/`, `${ID}.svg`, `${ID}-soutient.svg`, '0bcdefg', '/exemple.test', '%E0%A4%A', `${ID}\0`, '../../etc', '💩', 'x'.repeat(5000), '%'),
)
const origin = fc.constantFrom(site, site.replace('http:', 'https:'), 'https://exemple.test', 'javascript:', 'http://[::1]', site.replace('//', '//moi:mot@'), '')
const more = fc.constantFrom('', '&format=xml', '&format=', '&maxwidth=0', `&maxwidth=${'9'.repeat(30)}`, '&maxheight=%00')

test('whatever is asked of it, oEmbed gives one of the answers that the guide tells, in words', async () => {
  await fc.assert(fc.asyncProperty(origin, path, more, async (host, asked, beside) => {
    const { status, text, headers } = await visit(`/oembed?url=${encodeURIComponent(`${host}/${asked}`)}${beside}`)
    expect([200, 400, 404, 414, 501]).toContain(status)
    if (status !== 200) expect([headers.get('content-type'), text.trim().split('\n').length]).toEqual(['text/plain; charset=utf-8', 1])
  }), { numRuns: 60 })
})

test('whatever follows the address of a card, a badge, a kit or a page, the answer is clear, and leads nowhere else', async () => {
  await fc.assert(fc.asyncProperty(fc.constantFrom('p', 'embed', 'badge', 'lier'), path, async (folder, asked) => {
    const { status, location, text } = await visit(`/${folder}/${encodeURIComponent(asked)}`)
    expect([200, 308, 400, 404, 414]).toContain(status)
    if (status === 308) expect(new URL(location!, site).origin).toBe(site)
    else if (status < 400 || status === 404) expect(text.length).toBeGreaterThan(200)
    else expect(text).toMatch(/^Cette adresse/)
  }), { numRuns: 60 })
})

test.each(['/p/%', '/embed/%', '/histoire/%', '/projets/%ff', '/admin/%', '/%E0%A4%A', '/recherche?q=%'])('%s, which can’t be decoded, is no error of the server', async (path) => {
  const { status, text } = await visit(path)
  expect(status).toBeLessThan(500)
  expect(text).not.toContain('Internal Server Error')
})

test('a lone percent sign in a question leaves the rest of it as it was', async () => {
  expect((await visit('/recherche?q=mulh%6Fuse%')).text).toContain('value="mulhouse%"')
})

test.each([['/p/0bcdefg', 'n’emploient jamais «\u202f0\u202f»'], ['/lier/bcd', 'sept lettres minuscules ou chiffres'], ['/p/zzzzzzz', 'Aucune page publiée ne porte cet identifiant']])('%s says what is wrong with it', async (path, words) => {
  const { status, text } = await visit(path)
  expect([status, text.replaceAll('<!-- -->', '').includes(words)]).toEqual([404, true])
})
