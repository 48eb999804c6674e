/** The tables of a font file, by their four-letter tags. */
export type Tables = Map<string, Buffer>

const HEADER = 12
const RECORD = 16
const TRUETYPE = 0x00010000

/**
 * Takes a font file apart.
 * Source: OpenType 1.9, « The OpenType Font File ».
 */
export function readTables(font: Buffer): Tables {
  const tables: Tables = new Map()
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const record = HEADER + RECORD * index
    const start = font.readUInt32BE(record + 8)
    tables.set(font.toString('latin1', record, record + 4), font.subarray(start, start + font.readUInt32BE(record + 12)))
  }
  return tables
}

function checksum(table: Buffer): number {
  const padded = Buffer.concat([table, Buffer.alloc(-table.length & 3)])
  let sum = 0
  for (let place = 0; place < padded.length; place += 4) sum = (sum + padded.readUInt32BE(place)) >>> 0
  return sum
}

/** Puts a font file together. The sum of the whole file in `head` is left to the subsetter, which writes it anew. */
export function writeTables(tables: Tables): Buffer {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1))
  const power = Math.floor(Math.log2(sorted.length))
  const header = Buffer.alloc(HEADER + RECORD * sorted.length)
  header.writeUInt32BE(TRUETYPE, 0)
  header.writeUInt16BE(sorted.length, 4)
  header.writeUInt16BE(RECORD * 2 ** power, 6)
  header.writeUInt16BE(power, 8)
  header.writeUInt16BE(RECORD * (sorted.length - 2 ** power), 10)
  const bodies: Buffer[] = []
  let start = header.length
  sorted.forEach(([tag, table], index) => {
    const record = HEADER + RECORD * index
    header.write(tag, record, 'latin1')
    header.writeUInt32BE(checksum(table), record + 4)
    header.writeUInt32BE(start, record + 8)
    header.writeUInt32BE(table.length, record + 12)
    const body = Buffer.concat([table, Buffer.alloc(-table.length & 3)])
    bodies.push(body)
    start += body.length
  })
  return Buffer.concat([header, ...bodies])
}

/** A table that every font has. @throws when it is not there. */
export function tableOf(tables: Tables, tag: string): Buffer {
  const table = tables.get(tag)
  if (!table) throw new Error(`The font has no table « ${tag} ».`)
  return table
}
