import type { RichTextNode } from '@/lib/richText/readRichText'

export const words = (text: string, format = 0): RichTextNode => ({ type: 'text', text, format, detail: 0, mode: 'normal', style: '', version: 1 })
export const inParagraph = (...children: RichTextNode[]): RichTextNode => ({ type: 'paragraph', children })
export const root = (...children: RichTextNode[]) => ({ root: { type: 'root', format: '', indent: 0, version: 1, direction: null, children } })

const block = { format: '', indent: 0, version: 1, direction: 'ltr' }

/** Every kind of node, as the editor of Payload 3.90 writes it. */
export const editorText = {
  root: {
    type: 'root', format: '', indent: 0, version: 1, direction: 'ltr',
    children: [
      { type: 'heading', tag: 'h3', ...block, children: [words('Un intertitre')] },
      {
        type: 'paragraph', textFormat: 0, textStyle: '', ...block, children: [
          words('Du texte '), words('gras et penché', 3), { ...words('crowdsourcing', 2), $: { lang: 'en' } }, { type: 'linebreak', version: 1 }, { type: 'tab', text: '\t', detail: 2, format: 0, mode: 'normal', style: '', version: 1 },
          { type: 'link', id: '6743f0c2a1b2c3d4e5f6a7b8', ...block, version: 3, fields: { url: 'https://exemple.org', newTab: true, linkType: 'custom' }, children: [words('dehors')] },
          { type: 'link', id: '6743f0c2a1b2c3d4e5f6a7b9', ...block, version: 3, fields: { doc: { value: '01a220dc-0000-7000-8000-000000000000', relationTo: 'projects' }, newTab: false, linkType: 'internal' }, children: [words('dedans')] },
          { type: 'autolink', ...block, version: 2, fields: { url: 'https://exemple.org', linkType: 'custom' }, children: [words('https://exemple.org')] },
          { type: 'inlineBlock', version: 1, fields: { id: 'a1b2c3d4e5f6a1b2c3d4e5f6', blockName: '', blockType: 'sourceNote', source: '01a220dc-0000-7000-8000-000000000001', detail: 'page 12' } },
        ],
      },
      {
        type: 'list', listType: 'number', tag: 'ol', start: 1, ...block, children: [
          { type: 'listitem', value: 1, ...block, children: [words('Un')] },
          { type: 'listitem', value: 2, ...block, children: [{ type: 'list', listType: 'bullet', tag: 'ul', start: 1, ...block, children: [{ type: 'listitem', value: 1, ...block, indent: 1, children: [words('Dedans')] }] }] },
        ],
      },
      { type: 'quote', ...block, children: [words('Cité')] },
      { type: 'upload', version: 3, format: '', id: '6743f0c2a1b2c3d4e5f6a7ba', fields: null, relationTo: 'media', value: '01a220dc-0000-7000-8000-000000000002' },
      { type: 'upload', version: 3, format: '', id: '6743f0c2a1b2c3d4e5f6a7bb', pending: { formID: '6743f0c2a1b2c3d4e5f6a7bc', src: 'blob:https://exemple.org/1' } },
      { type: 'paragraph', ...block, children: [] },
    ],
  },
}

const link = (fields: unknown): unknown => root(inParagraph({ type: 'link', fields, children: [words('un mot')] }))
const table = {
  type: 'table', version: 1, children: [{ type: 'tablerow', version: 1, children: [{
    type: 'tablecell', version: 1, headerState: '"><img src=x onerror="window.__x = 1">', children: [inParagraph(words('dans la case'))],
  }] }],
}

/** Texts that no editor of ours makes; what of their words can be kept; what is said. */
export const hostileText: [name: string, value: unknown, words: string, sentence: RegExp][] = [
  ['a table whose cell carries a script', root(table), 'dans la case', /ne connaît pas \(« table »\)/],
  ['no root', { root: null }, '', /pas la forme/],
  ['a root that is a list', { root: [] }, '', /pas la forme/],
  ['a string', 'x', 'x', /pas la forme/],
  ['a number', 4, '', /pas la forme/],
  ['an array', [], '', /pas la forme/],
  ['an empty object', {}, '', /pas la forme/],
  ['a root of another kind', { root: { type: 'constructor', children: [inParagraph(words('a'))] } }, 'a', /pas la forme/],
  ['children that are a word', { root: { type: 'root', children: 'abc' } }, 'abc', /abîmée/],
  ['children that are an object', { root: { type: 'root', children: { length: 3 } } }, '', /abîmée/],
  ['children that are nothing', root(null as never, inParagraph(words('a'))), 'a', /abîmée/],
  ['children that are words', root(inParagraph('abc' as never)), 'abc', /abîmée/],
  ...['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', '', 'block', 'horizontalrule', 'relationship', 'unknown'].map(
    (type): [string, unknown, string, RegExp] => [`a node « ${type} »`, root({ type, children: [words('a')] }), 'a', /ne connaît pas/],
  ),
  ['a node without a kind', root({ children: [words('a')] } as never), 'a', /ne connaît pas/],
  ['a node whose kind is an object', root({ type: { toString: 'text' }, children: [words('a')] } as never), 'a', /ne connaît pas/],
  ['letters that are an object', root(inParagraph({ type: 'text', text: { a: 1 } })), '', /abîmée/],
  ['a rank of heading that is a script', root({ type: 'heading', tag: 'h3 onclick=x', children: [words('a')] }), 'a', /abîmée/],
  ['a note of another kind', root(inParagraph({ type: 'inlineBlock', version: 1, fields: { id: 'a', blockType: 'constructor' } })), '', /abîmée/],
  ['a picture of another collection', root({ type: 'upload', version: 3, relationTo: 'users', value: 'a' }), '', /abîmée/],
  ['a picture whose identifier is a script', root({ type: 'upload', version: 3, relationTo: 'media', value: '"><img src=x onerror=x>' }), '', /abîmée/],
  ['a picture whose identifier is none', root({ type: 'upload', version: 3, relationTo: 'media', value: 'a' }), '', /abîmée/],
  ['a link without fields', link(null), 'un mot', /abîmée/],
  ...['javascript:window.__x=1', 'JAVASCRIPT:x', 'java\nscript:x', 'data:text/html,x', '/\\evil.example', '//evil.example', 'https://exemple.org/\u0000', `https://exemple.org/${'a'.repeat(3000)}`].map(
    (url): [string, unknown, string, RegExp] => [`a link to ${url.slice(0, 40)}`, link({ linkType: 'custom', url }), 'un mot', /Lien « un mot »\. Le site n’accepte pas/],
  ),
  ['an automatic link to a script', root(inParagraph({ type: 'autolink', fields: { url: 'javascript:x' }, children: [words('un mot')] })), 'un mot', /n’accepte pas/],
]
