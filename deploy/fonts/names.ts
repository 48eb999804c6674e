const COPYRIGHT = 0
/** Family, unique name, full name, PostScript name: each would bear the reserved one. */
const FAMILY = 1
const STYLE = 2
const UNIQUE = 3
const FULL = 4
const POSTSCRIPT = 6
const LICENCE = 13
const LICENCE_ADDRESS = 14
export const LICENCE_NAMES = [LICENCE, LICENCE_ADDRESS]

const LICENCE_TEXT = 'This Font Software is licensed under the SIL Open Font License, Version 1.1. This licence is available with a FAQ at https://openfontlicense.org'

/** Windows, Unicode, American English: the one form that every reader takes. */
const PLACE = [3, 1, 0x0409] as const

/** A text of the table `name`, null when it is not there. Source: OpenType 1.9, « name — Naming Table ». */
export function readName(name: Buffer, wanted: number): string | null {
  const texts = name.readUInt16BE(4)
  for (let index = 0; index < name.readUInt16BE(2); index += 1) {
    const record = 6 + 12 * index
    if (name.readUInt16BE(record) !== PLACE[0] || name.readUInt16BE(record + 6) !== wanted) continue
    const start = texts + name.readUInt16BE(record + 10)
    return Buffer.from(name.subarray(start, start + name.readUInt16BE(record + 8))).swap16().toString('utf16le')
  }
  return null
}

/**
 * A table `name` with another family name: the licence reserves the original one (« Source ») for unmodified fonts. Its
 * copyright notice stays, and it says its licence.
 */
export function renamed(name: Buffer, family: string): Buffer {
  const style = readName(name, STYLE) ?? 'Regular'
  const postscript = `${family.replaceAll(' ', '')}-${style}`
  const texts: [number, string][] = [
    [COPYRIGHT, readName(name, COPYRIGHT) ?? ''], [FAMILY, family], [STYLE, style], [UNIQUE, postscript], [FULL, `${family} ${style}`],
    [POSTSCRIPT, postscript], [LICENCE, LICENCE_TEXT], [LICENCE_ADDRESS, readName(name, LICENCE_ADDRESS) ?? 'https://openfontlicense.org'],
  ]
  const header = Buffer.alloc(6 + 12 * texts.length)
  header.writeUInt16BE(texts.length, 2)
  header.writeUInt16BE(header.length, 4)
  const bodies: Buffer[] = []
  let start = 0
  texts.forEach(([id, text], index) => {
    const body = Buffer.from(text, 'utf16le').swap16()
    ;[...PLACE, id, body.length, start].forEach((value, place) => header.writeUInt16BE(value, 6 + 12 * index + 2 * place))
    bodies.push(body)
    start += body.length
  })
  return Buffer.concat([header, ...bodies])
}
