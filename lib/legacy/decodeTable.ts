/** 0x80 to 0x9F in Windows-1252; the rest is Latin-1. By hand: `TextDecoder` of Node reads them as control characters (its issue 56542). */
const MARKS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'
const inWindows = (byte: number): string => (byte >= 0x80 && byte <= 0x9f ? MARKS[byte - 0x80]! : String.fromCharCode(byte))

/**
 * The text of a file as it was saved: UTF-8, what French spreadsheets write otherwise (Windows-1252), or what they call
 * « texte Unicode » (UTF-16 with its mark). A letter of Windows-1252 is no UTF-8, so that one is never taken for the other.
 */
export function decodeTable(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return Array.from(bytes, inWindows).join('')
  }
}
