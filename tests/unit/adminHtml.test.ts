import { expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const PACKAGES = 'node_modules/@payloadcms'
const WRITES_HTML = /dangerouslySetInnerHTML|\.(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write\(/

const filesWith = (name: string): string[] =>
  readdirSync(join(PACKAGES, name, 'dist'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js') && !file.endsWith('.spec.js'))
    .filter((file) => WRITES_HTML.test(readFileSync(join(PACKAGES, name, 'dist', file), 'utf8')))
    // Bundles bear the hash of what they hold.
    .map((file) => `${name}/${file.replace(/chunk-[A-Z0-9]+/, 'chunk')}`)

/** Each is told in docs/decisions/0041, with why it is safe: read what a new one does before adding it to both. */
const KNOWN = [
  'ui/elements/HTMLDiff/index.js', 'ui/exports/client/index.js',
  'richtext-lexical/exports/client/chunk.js', 'richtext-lexical/exports/client/index.js', 'richtext-lexical/features/converters/lexicalToJSX/converter/index.js',
  'richtext-lexical/features/debug/testRecorder/client/plugin/index.js', 'richtext-lexical/field/Diff/converters/listitem/index.js', 'richtext-lexical/lexical/nodes/index.js',
]

test('every place of the admin that writes HTML itself is known', () => {
  expect(['ui', 'next', 'richtext-lexical'].flatMap(filesWith).sort()).toEqual(KNOWN.toSorted())
})

test('Payload’s comparison of texts is not shipped, nor views that would write HTML', () => {
  const map = readFileSync('app/(payload)/admin/importMap.js', 'utf8')
  expect(map).toContain('TextDiff#TextDiff')
  expect(map).not.toMatch(/LexicalDiffComponent|views/i)
})
