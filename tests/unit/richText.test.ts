import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isKeepable, linkTarget } from '@/lib/links/linkTarget'
import { excessOf, sentenceOf } from '@/lib/richText/faults'
import { LIMITS, measure } from '@/lib/richText/limits'
import { readRichText, type RichTextNode } from '@/lib/richText/readRichText'
import { wordsOf } from '@/lib/richText/words'
import { editorText, hostileText, inParagraph, root, words } from './support/richTexts'

const faultsOf = (value: unknown) => readRichText(value).faults.map(sentenceOf)
const kept = (value: unknown) => readRichText(value).value?.root.children

describe('what the editor writes', () => {
  test('is kept to the last property', () => {
    const read = readRichText(editorText)
    expect(read).toEqual({ value: editorText, faults: [] })
    expect(JSON.stringify(readRichText(read.value).value)).toBe(JSON.stringify(read.value))
  })

  test('documents may stand for their identifiers once Payload has read them, not in what is stored', () => {
    const id = '01a220dc-0000-7000-8000-000000000001'
    const source = { id, title: 'Un titre' }
    const written = root(inParagraph({ type: 'inlineBlock', version: 1, fields: { id: 'one', blockType: 'sourceNote', source } }))
    expect(kept(written)).toEqual(root(inParagraph({ type: 'inlineBlock', version: 1, fields: { id: 'one', blockType: 'sourceNote', source: id } })).root.children)
    expect(readRichText(written, { records: true }).value).toEqual(written)
  })

  test.each([
    ['a rank of heading that we do not have', { type: 'heading', tag: 'h1', children: [] }, { type: 'heading', tag: 'h3', children: [] }],
    ['an alignment', { type: 'paragraph', format: 'center', children: [] }, { type: 'paragraph', format: '', children: [] }],
    ['a format of letters that we do not have', inParagraph({ type: 'text', text: 'a', format: 1 | 8 | 64 }), inParagraph({ type: 'text', text: 'a', format: 1 })],
    ['a style', inParagraph({ type: 'text', text: 'a', style: 'color: red' }), inParagraph({ type: 'text', text: 'a', style: '' })],
    ['a property that no node has', { type: 'paragraph', onclick: 'x', children: [] }, { type: 'paragraph', children: [] }],
    ['a list of tasks', { type: 'list', listType: 'check', tag: 'ul', children: [] }, { type: 'list', listType: 'bullet', tag: 'ul', children: [] }],
    ['what no database keeps', inParagraph({ type: 'text', text: 'a\u0000b\uD800c' }), inParagraph({ type: 'text', text: 'ab\uFFFDc' })],
  ])('%s, as pasted texts bring it, is put right without a word', (_, written, expected) => {
    const { value, faults } = readRichText(root(written))
    expect(faults).toEqual([])
    expect(value).toEqual(root(expected))
  })

  test('a node that stands where the editor puts none is moved, and its words stay', () => {
    expect(kept(root(words('seul')))).toEqual([expect.objectContaining({ type: 'paragraph', children: [words('seul')] })])
    expect(kept(root({ type: 'listitem', children: [words('un')] }))).toEqual([expect.objectContaining({ type: 'list', children: [{ type: 'listitem', children: [words('un')] }] })])
    const quoted = kept(root({ type: 'quote', children: [{ type: 'paragraph', children: [words('un')] }, { type: 'paragraph', children: [words('deux')] }] }))
    expect(quoted).toEqual([{ type: 'quote', children: [words('un'), { type: 'linebreak', version: 1 }, words('deux')] }])
    expect(kept(root({ type: 'list', listType: 'bullet', tag: 'ul', children: [words('un'), { type: 'paragraph', children: [words('deux')] }] })))
      .toEqual([expect.objectContaining({ children: [expect.objectContaining({ type: 'listitem', children: [words('un')] }), expect.objectContaining({ type: 'listitem', children: [words('deux')] })] })])
  })
})

describe('what it does not know', () => {
  test.each(hostileText)('%s is refused in French, and its words can be kept', (_, value, remaining, sentence) => {
    expect(faultsOf(value)[0]).toMatch(sentence)
    expect(wordsOf(readRichText(value).value?.root)).toBe(remaining)
    expect(faultsOf(readRichText(value).value)).toEqual([])
  })

  test('the refusal names a made-up kind of node only when it is a name', () => {
    expect(faultsOf(root({ type: 'table', children: [] }))).toEqual([expect.stringContaining('(« table »)')])
    expect(faultsOf(root({ type: '"><img src=x>', children: [] }))).toEqual([expect.not.stringContaining('img')])
  })

  test('any JSON at all is read without an error, to something that has no fault', () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 8 }), fc.constantFrom('root', 'table', 'text', 'list', 'link', 'constructor', '__proto__'), (json, type) => {
      for (const value of [json, { root: json }, { root: { type: 'root', children: json } }, root(json as never), root({ type, children: json, fields: json, text: json } as never)]) {
        const read = readRichText(value)
        expect(read.value === null || faultsOf(read.value).length === 0).toBe(true)
        expect(readRichText(read.value).value).toEqual(read.value)
      }
    }))
  })

  test('nodes of the list, put together anyhow, keep all their words in their order', () => {
    const type = fc.constantFrom('paragraph', 'heading', 'quote', 'list', 'listitem', 'link', 'table', 'tablecell')
    const leaf = fc.stringMatching(/^[a-z]{1,5}$/).map((text) => ({ type: 'text', text }))
    const { tree } = fc.letrec<{ tree: RichTextNode }>((tie) => ({
      tree: fc.oneof({ maxDepth: 6 }, leaf, fc.record({ type, tag: fc.constantFrom('h3', 'h4'), children: fc.array(tie('tree'), { maxLength: 4 }), fields: fc.constant({ url: 'https://exemple.org' }) })),
    }))
    fc.assert(fc.property(fc.array(tree, { maxLength: 4 }), (children) => {
      expect(wordsOf(readRichText(root(...children)).value?.root)).toBe(wordsOf(root(...children).root))
    }))
  })
})

describe('too much', () => {
  const deep = (levels: number) => {
    let node: RichTextNode = { type: 'paragraph', children: [words('au fond')] }
    for (let level = 0; level < levels; level += 1) node = level % 2 ? { type: 'list', listType: 'bullet', tag: 'ul', children: [node] } : { type: 'listitem', children: [node] }
    return root(node)
  }

  test.each([
    ['lists 3,000 deep', deep(3000), /les unes dans les autres/],
    ['lists 100,000 deep', deep(100_000), /les unes dans les autres/],
    ['a word of a million letters', root(inParagraph(words('a'.repeat(1_000_000)))), /1\s000\s000 signes sans aucun espace/],
    ['a book', root(...Array.from({ length: 2000 }, () => inParagraph(words('Une phrase. '.repeat(20))))), /trop long : 480\s000 signes/],
    ['a picture pasted as letters', root(inParagraph(words(`data:image/png;base64,${'iVBORw0KGgo'.repeat(1000)}`))), /11\s022 signes sans aucun espace \(« data:image\/png;base6…/],
    ['30,000 paragraphs', root(...Array.from({ length: 30_000 }, () => ({ type: 'paragraph', children: [] }))), /trop de morceaux/],
  ])('%s: told in French', (_, value, sentence) => {
    expect(excessOf(measure(value.root))).toMatch(sentence)
  })

  test('a depth that ends the stack of others is read all the same, with its words', () => {
    const read = readRichText(deep(100_000))
    expect(measure(read.value?.root).depth).toBeLessThanOrEqual(LIMITS.depth + 1)
    expect(wordsOf(read.value?.root)).toBe('au fond')
  })

  test('a long article is not too much', () => {
    const article = root(...Array.from({ length: 300 }, () => inParagraph(words('Une phrase comme on en écrit. '.repeat(20)))))
    expect(excessOf(measure(article.root))).toBeNull()
    expect(readRichText(article).faults).toEqual([])
  })
})

describe('where a link leads', () => {
  const SITE = 'https://histoire.exemple.org'
  test.each([
    ['/projets/un?a=1#b', 'inside'], ['/', 'inside'], [`${SITE}/projets`, 'inside'], ['https://HISTOIRE.exemple.org:443/x', 'inside'],
    ['https://exemple.org', 'outside'], ['http://histoire.exemple.org/', 'outside'], ['https://histoire.exemple.org.evil.example/', 'outside'], ['https://histoire.exemple.org@evil.example/', 'outside'],
    ['mailto:a@exemple.org', 'mail'], ['tel:+33123456789', 'phone'], ['#suite', 'anchor'], ['  https://exemple.org  ', 'outside'],
  ])('%j: %s', (address, kind) => {
    expect(linkTarget(address, SITE)).toEqual({ kind, href: address.trim() })
    expect(isKeepable(address)).toBe(true)
  })

  test.each([
    '/\\evil.example', '//evil.example', '\\\\evil.example', '\\/evil.example', '///evil.example', '/\t/evil.example', '/\n\\evil.example',
    'javascript:alert(1)', 'JavaScript:alert(1)', ' javascript:alert(1)', 'java\tscript:alert(1)', '\u0001javascript:alert(1)', 'javascript\n:alert(1)', 'data:text/html,<script>', 'vbscript:x', 'blob:https://exemple.org/1',
    'file:///etc/passwd', 'ftp://exemple.org',
  ])('%j: nowhere that we lead to, nor kept', (address) => {
    expect(linkTarget(address, SITE)).toBeNull()
    expect(isKeepable(address)).toBe(false)
  })

  test.each(['', 'https://', 'http', 'exemple.org', 'www.exemple.org/page', 'https:exemple.org', 'https:/\\exemple.org'])('%j: unfinished, kept in a draft, not a link yet', (address) => {
    expect(linkTarget(address, SITE)).toBeNull()
    expect(isKeepable(address)).toBe(true)
  })

  test('whatever the address, what is said to be inside has our origin for a browser', () => {
    const sign = fc.constantFrom('/', '\\', ':', '@', '.', '#', '?', 'evil.example', 'https', 'javascript', 'histoire.exemple.org', '\t', ' ', 'a', '%5c', '\u3002')
    fc.assert(fc.property(fc.array(sign, { maxLength: 8 }), (signs) => {
      const target = linkTarget(signs.join(''), SITE)
      if (target === null) return
      const { origin, protocol } = new URL(target.href, `${SITE}/une/page`)
      expect(['https:', 'http:', 'mailto:', 'tel:']).toContain(protocol)
      if (target.kind === 'inside' || target.kind === 'anchor') expect(origin).toBe(SITE)
      if (target.kind === 'outside') expect(origin).not.toBe(SITE)
    }), { numRuns: 2000 })
  })
})
