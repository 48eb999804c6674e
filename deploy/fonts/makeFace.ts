import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { FRENCH_CHARACTERS } from '@/lib/typography/characters'
import { readCharacterMap, writeCharacterMap } from './characterMap'
import type { Face } from './faces'
import { LICENCE_NAMES, renamed } from './names'
import { readTables, tableOf, type Tables, writeTables } from './sfnt'

const THIN_SPACE = 0x2009
const NARROW_NO_BREAK_SPACE = 0x202f

/** What setting a text needs, and tabular figures. */
const FEATURES = ['kern', 'liga', 'clig', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'rlig', 'tnum']

/**
 * Gives the font the narrow no-break space of French, which neither face has: without it each browser takes that of
 * another font, of any width. It is the designers' thin space, made as wide as asked.
 */
function addNarrowSpace(tables: Tables, width: number): void {
  const characters = readCharacterMap(tableOf(tables, 'cmap'))
  const glyph = characters.get(THIN_SPACE)
  const metrics = Buffer.from(tableOf(tables, 'hmtx'))
  if (glyph === undefined || glyph >= tableOf(tables, 'hhea').readUInt16BE(34)) throw new Error('The font has no thin space of its own.')
  metrics.writeUInt16BE(Math.round((width * tableOf(tables, 'head').readUInt16BE(18)) / 1000), 4 * glyph)
  tables.set('hmtx', metrics)
  tables.set('cmap', writeCharacterMap(characters.set(NARROW_NO_BREAK_SPACE, glyph)))
}

/** The file of a face: what French needs of its original, under another name. */
export async function makeFace(root: string, { from, file, family, weight, narrowSpace }: Face): Promise<Buffer> {
  const original = await readFile(join(root, 'node_modules', from))
  const tables = readTables(await subsetFont(original, null, { targetFormat: 'sfnt', keepAllGlyphs: true, preserveNameIds: LICENCE_NAMES }))
  addNarrowSpace(tables, narrowSpace)
  tables.set('name', renamed(tableOf(tables, 'name'), family))
  return subsetFont(writeTables(tables), FRENCH_CHARACTERS, {
    targetFormat: file.endsWith('.woff2') ? 'woff2' : 'sfnt',
    preserveNameIds: LICENCE_NAMES,
    keepFeatures: FEATURES,
    variationAxes: { wght: weight },
    noHinting: true,
  })
}
