import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { RichText } from '@/app/(site)/_ui/richText/RichText'
import { numberSources } from '@/app/(site)/_ui/sources/numberSources'
import { blockingFindings, check, nameIndex, richTextFault, type Known, type Subject } from '@/lib/checks'
import { mentionedIds } from '@/lib/freshness/tags'
import { compare } from '@/lib/payload/references/compare'
import { replaceId } from '@/lib/references/replaceId'
import { firstSentence } from '@/lib/richText/firstSentence'
import { plainText } from '@/lib/richText/plainText'
import { describeEra, describeMilestone } from '@/lib/sharing/describe'
import { editorText, hostileText, inParagraph, root, words } from './support/richTexts'

const known: Known = { now: new Date('2026-11-28'), names: nameIndex([]), eraSpans: new Map(), ownSources: new Set(), unpublishedSources: new Map(), projects: new Map(), parts: new Map() }
const subject = (value: unknown): Subject => ({ collection: 'pages', data: {}, groups: [], places: [{ path: 'body', label: 'Texte', holds: 'richText', required: true, value }] })

/** Everything that reads a text, on the pages and in the admin. */
const readers: Record<string, (value: never) => unknown> = {
  plainText,
  firstSentence,
  checks: (value) => check(subject(value), known),
  'what blocks': (value) => blockingFindings(subject(value)),
  'the fault of a field': richTextFault,
  'notes of a page': (value) => numberSources('n', value, { at: 'here', cites: [value] }).all,
  'identifiers it mentions': mentionedIds,
  'moved references': (value) => replaceId(value, 'a', 'b'),
  'two records compared': (value) => compare([{ name: 'body', type: 'richText', label: 'Texte' } as never], { body: value }, { body: value }),
  'the description of an era': (value) => describeEra({ title: 'Une époque', span: '2012', body: value } as never),
  'the description of a milestone': (value) => describeMilestone({ title: 'Un jalon', date: '2012', kind: 'event', confidence: 'stated', text: value } as never),
  'the page': (value) => renderToStaticMarkup(<RichText text={value} notes={numberSources('n', value)} />),
}

const json = fc.jsonValue({ maxDepth: 6 })
const anyText = fc.oneof(
  json, json.map((inside) => ({ root: inside })), json.map((children) => ({ root: { type: 'root', children } })),
  fc.tuple(fc.constantFrom('paragraph', 'text', 'link', 'autolink', 'list', 'listitem', 'upload', 'inlineBlock', 'heading', 'quote', 'constructor', '__proto__', 'table'), json, json)
    .map(([type, children, more]) => root({ type, children, text: more, fields: more, tag: more, value: more, relationTo: more, $: more } as never)),
  fc.tuple(json, json).map(([a, b]) => root(inParagraph({ type: 'inlineBlock', fields: { blockType: 'sourceNote', source: a, detail: b } }, { type: 'link', fields: { url: a, linkType: b, doc: a }, children: [words('a')] }))),
)

let quiet: ReturnType<typeof jest.spyOn>
beforeEach(() => { quiet = jest.spyOn(console, 'warn').mockImplementation(() => undefined) })
afterEach(() => quiet.mockRestore())

describe.each(Object.entries(readers))('%s', (_, read) => {
  test('reads anything at all without an error', () => {
    expect(() => read(editorText as never)).not.toThrow()
    for (const [, value] of hostileText) expect(() => read(value as never)).not.toThrow()
    fc.assert(fc.property(anyText, (value) => { read(value as never) }))
  })
})

const deep = (levels: number) => {
  let node = inParagraph(words('au fond.'))
  for (let level = 0; level < levels; level += 1) node = { type: level % 2 ? 'list' : 'listitem', children: [node] }
  return root(node)
}

test.each(Object.keys(readers).filter((name) => !['identifiers it mentions', 'moved references'].includes(name)))('%s: a list in a list 50,000 times does not end the stack', (name) => {
  expect(() => readers[name]!(deep(50_000) as never)).not.toThrow()
})

test('the words under too many lists are still read', () => {
  expect([plainText(deep(50_000)), firstSentence(deep(50_000))]).toEqual(['au fond.', 'au fond.'])
})

describe('the page', () => {
  const page = (value: unknown) => renderToStaticMarkup(<RichText text={value as never} isBare />)

  test.each(hostileText)('%s: nothing of it but words, and a word in the journal', (_, value, remaining) => {
    const html = page(value)
    expect(html).not.toMatch(/unknown node|<img|onerror|javascript:|evil\.example|undefined/)
    expect(html.replace(/<[^>]*>/g, '')).toBe(remaining)
    expect(quiet).toHaveBeenCalledWith(expect.stringMatching(/left out/), expect.anything())
  })

  test('what is known is drawn, and no word of it is taken for HTML', () => {
    expect(page(root(inParagraph(words('<img src=x onerror=1> & "')), { type: 'heading', tag: 'h4', children: [words('Un titre')] })))
      .toBe('<p>&lt;img src=x onerror=1&gt; &amp; &quot;</p><h4>Un titre</h4>')
    expect(quiet).not.toHaveBeenCalled()
  })
})
