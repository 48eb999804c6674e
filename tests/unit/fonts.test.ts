import { beforeAll, describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { content, globals } from '@/content'
import { readCharacterMap, writeCharacterMap } from '@/deploy/fonts/characterMap'
import { FACES, type Face } from '@/deploy/fonts/faces'
import { makeFace } from '@/deploy/fonts/makeFace'
import { readName } from '@/deploy/fonts/names'
import { readTables, tableOf, type Tables } from '@/deploy/fonts/sfnt'
import { french } from '@/lib/typography/french'
import { drawable, drawableWhole, FRENCH_CHARACTERS } from '@/lib/typography/characters'
import * as vocabulary from '@/lib/vocabulary/vocabulary'

const root = process.cwd()
const originalOf = ({ from }: Face) => readFileSync(join(root, 'node_modules', from))
const asTables = async (font: Buffer): Promise<Tables> => readTables(await subsetFont(font, null, { targetFormat: 'sfnt', keepAllGlyphs: true }))
const charactersOf = (tables: Tables) => readCharacterMap(tableOf(tables, 'cmap'))

/** In thousandths of the size. */
function advance(tables: Tables, character: string): number {
  const last = tableOf(tables, 'hhea').readUInt16BE(34) - 1
  const glyph = Math.min(charactersOf(tables).get(character.codePointAt(0)!) ?? 0, last)
  return (1000 * tableOf(tables, 'hmtx').readUInt16BE(4 * glyph)) / tableOf(tables, 'head').readUInt16BE(18)
}

/** What titles take from each space, in thousandths (`letter-spacing` of `h1`). */
const TRACKING = 45

/** Kilobytes: what a first visit may spend on each. */
const BUDGETS: Record<string, number> = { 'sans.woff2': 37, 'serif.woff2': 33, 'serif-italic.woff2': 34, 'drawing-title.ttf': 60, 'drawing-text.ttf': 60 }

describe.each(FACES)('$file', (face) => {
  let made: Buffer
  let tables: Tables
  beforeAll(async () => {
    made = await makeFace(root, face)
    tables = await asTables(made)
  })

  test('fits its budget, and a page’s face is smaller than its original', () => {
    expect(made.length).toBeLessThanOrEqual(BUDGETS[face.file]! * 1024)
    if (face.file.endsWith('.woff2')) expect(made.length).toBeLessThan(originalOf(face).length)
  })

  test('has every character of French', () => {
    const characters = charactersOf(tables)
    expect([...FRENCH_CHARACTERS].filter((character) => !characters.has(character.codePointAt(0)!))).toEqual([])
  })

  test('has a narrow no-break space, narrower than a space, wide enough to be seen in a tight title', () => {
    const [narrow, plain] = [advance(tables, '\u202f'), advance(tables, ' ')]
    expect(narrow).toBeGreaterThanOrEqual(face.narrowSpace)
    expect(narrow).toBeLessThanOrEqual(face.narrowSpace + 25)
    expect(narrow).toBeLessThan(0.8 * plain)
    expect(narrow - TRACKING).toBeGreaterThanOrEqual(100)
  })

  test('leaves the reserved name to its owner; says whose it is and under which licence', () => {
    const name = tableOf(tables, 'name')
    expect([1, 3, 4, 6].map((id) => readName(name, id)).join(' ')).not.toMatch(/source|bricolage/i)
    expect(readName(name, 0)).toMatch(/Bricolage Grotesque Project Authors|Adobe/)
  })

  test('sets every character of the starter content, of the closed lists and of their typography', () => {
    const characters = charactersOf(tables)
    const texts = JSON.stringify([content, globals, vocabulary])
    const missing = [...new Set(texts + french(texts))].filter((character) => !characters.has(character.codePointAt(0)!))
    expect(missing).toEqual([])
  })
})

test.each([
  ['L’été à Nîmes, œuvre n° 3', 'L’été à Nîmes, œuvre n° 3'],
  ['Timișoara, Łódź, Čapek', 'Timisoara, Lódz, Capek'],
  ['Fête 🎉 العربية 中文', 'Fête   '],
  ['e\u0301te\u0301', 'été'],
  ['peut\u2011être', 'peut-être'],
])('%s is drawn as %s', (text, expected) => expect(drawable(text)).toBe(expected))

test.each([['𝕏 et Ŕ', 'X et R'], ['مرحبا, Voxe', ''], ['Voxe → 🦄', 'Voxe – '], ['Démocratie', 'Démocratie']])('%s is drawn whole or not at all: %s', (text, expected) => expect(drawableWhole(text)).toBe(expected))

test('a character map is read back as it was written', () => {
  const map = new Map([[0x20, 1], [0x61, 300], [0x62, 2], [0x202f, 1], [0xfffd, 7]])
  expect(readCharacterMap(writeCharacterMap(map))).toEqual(map)
})
