import { ascii, big } from './bytes'

type Box = { type: string; /** Where its content begins and ends. */ from: number; to: number }

function boxesOf(file: Uint8Array, from: number, to: number): Box[] {
  const boxes: Box[] = []
  for (let at = from; at + 8 <= to;) {
    const short = big(file, at, 4)
    const head = short === 1 ? 16 : 8
    const size = short === 1 ? big(file, at + 8, 8) : short === 0 ? to - at : short
    if (size < head || at + size > to) break
    boxes.push({ type: ascii(file, at + 4, 4), from: at + head, to: at + size })
    at += size
  }
  return boxes
}

/** The numbers of the items that tell about the picture: EXIF, XMP and any other text. */
function toldItems(file: Uint8Array, iinf: Box): Set<number> {
  const count = file[iinf.from] === 0 ? 2 : 4
  const entries = boxesOf(file, iinf.from + 4 + count, iinf.to).filter(({ type, from }) => type === 'infe' && file[from]! >= 2)
  return new Set(entries.flatMap(({ from }) => {
    const width = file[from] === 2 ? 2 : 4
    const kind = ascii(file, from + 4 + width + 2, 4)
    return kind === 'Exif' || kind === 'mime' || kind === 'uri ' ? [big(file, from + 4, width)] : []
  }))
}

type Extent = { item: number; /** 0: in the file; 1: in the box of data of the same `meta`. */ method: number; at: number; length: number }

/** Where the items are. ISO/IEC 14496-12, 8.11.3. */
function extentsOf(file: Uint8Array, iloc: Box): Extent[] {
  const version = file[iloc.from]!
  const [sizes, more] = [file[iloc.from + 4]!, file[iloc.from + 5]!]
  const [offsetSize, lengthSize, baseSize, indexSize] = [sizes >> 4, sizes & 15, more >> 4, version > 0 ? more & 15 : 0]
  let at = iloc.from + 6
  const read = (length: number) => {
    const value = big(file, at, length)
    at += length
    return value
  }
  const idSize = version < 2 ? 2 : 4
  const extents: Extent[] = []
  for (let left = read(idSize); left > 0 && at < iloc.to; left -= 1) {
    const item = read(idSize)
    const method = version > 0 ? read(2) & 15 : 0
    at += 2
    const base = read(baseSize)
    for (let pieces = read(2); pieces > 0 && at < iloc.to; pieces -= 1) {
      at += indexSize
      extents.push({ item, method, at: base + read(offsetSize), length: read(lengthSize) })
    }
  }
  return extents
}

/**
 * An AVIF in which what was written about it is wiped in place: moving nothing, all that points into the file stays right.
 * How the picture is turned stands elsewhere (`irot`, `imir`) and stays.
 */
export function stripAvif(file: Uint8Array): Uint8Array {
  const clean = file.slice()
  const meta = boxesOf(clean, 0, clean.length).find(({ type }) => type === 'meta')
  const inside = meta ? boxesOf(clean, meta.from + 4, meta.to) : []
  const [iinf, iloc, idat] = ['iinf', 'iloc', 'idat'].map((wanted) => inside.find(({ type }) => type === wanted))
  if (!iinf || !iloc) return clean
  const told = toldItems(clean, iinf)
  for (const { item, method, at, length } of extentsOf(clean, iloc)) {
    if (!told.has(item) || method > 1) continue
    const start = method === 1 ? (idat?.from ?? clean.length) + at : at
    clean.fill(0, start, Math.min(clean.length, start + length))
  }
  return clean
}
