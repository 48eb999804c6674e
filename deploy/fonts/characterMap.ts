/** Which glyph draws a character, by code point. */
export type CharacterMap = Map<number, number>

const SEGMENTS = 4
/** Platform Windows, encoding « Unicode BMP »: all that the faces hold. */
const WINDOWS_UNICODE = [3, 1] as const

/** Format 4: segments of the first 65,536 characters. */
function readSegments(table: Buffer, map: CharacterMap): void {
  const doubled = table.readUInt16BE(6)
  const [ends, starts, deltas, offsets] = [14, 16 + doubled, 16 + 2 * doubled, 16 + 3 * doubled]
  for (let segment = 0; segment < doubled; segment += 2) {
    const start = table.readUInt16BE(starts + segment)
    const end = table.readUInt16BE(ends + segment)
    const delta = table.readUInt16BE(deltas + segment)
    const offset = table.readUInt16BE(offsets + segment)
    for (let character = start; character <= end && character < 0xffff; character += 1) {
      const listed = offset && table.readUInt16BE(offsets + segment + offset + 2 * (character - start))
      const glyph = offset && !listed ? 0 : ((listed || character) + delta) & 0xffff
      if (glyph) map.set(character, glyph)
    }
  }
}

/**
 * Reads the table `cmap`.
 * Source: OpenType 1.9, « cmap — Character to Glyph Index Mapping Table ».
 */
export function readCharacterMap(cmap: Buffer): CharacterMap {
  const map: CharacterMap = new Map()
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const table = cmap.subarray(cmap.readUInt32BE(8 + 8 * index))
    if (table.readUInt16BE(0) === SEGMENTS) readSegments(table, map)
  }
  return map
}

/** Writes the table `cmap`, one segment a character: the subsetter makes it compact. */
export function writeCharacterMap(map: CharacterMap): Buffer {
  const sorted = [...map].sort(([a], [b]) => a - b)
  // The last segment ends the search.
  const segments = [...sorted.map(([character, glyph]) => [character, glyph - character]), [0xffff, 1]] as [number, number][]
  const size = 2 * segments.length
  const table = Buffer.alloc(16 + 4 * size)
  const power = Math.floor(Math.log2(segments.length))
  const header = [SEGMENTS, table.length, 0, size, 2 ** (power + 1), power, size - 2 ** (power + 1)]
  header.forEach((value, index) => table.writeUInt16BE(value, 2 * index))
  segments.forEach(([character, delta], index) => {
    table.writeUInt16BE(character, 14 + 2 * index)
    table.writeUInt16BE(character, 16 + size + 2 * index)
    table.writeUInt16BE(delta & 0xffff, 16 + 2 * size + 2 * index)
  })
  const index = Buffer.alloc(12)
  index.writeUInt16BE(1, 2)
  WINDOWS_UNICODE.forEach((value, place) => index.writeUInt16BE(value, 4 + 2 * place))
  index.writeUInt32BE(index.length, 8)
  return Buffer.concat([index, table])
}
