// The target of a request (RFC 9112, 3.2) as the site understands it: one form for each address, however it was written.

/** Longer than any address of ours, shorter than what caches and browsers cut. */
const LONGEST = 4096

/** What stands in a path for itself (RFC 3986, 3.3), once what is encoded there has been read. */
const IN_PATH = new Set('!$&\'()*+,;=:@')

/** Old browsers and sites wrote their addresses in Windows-1252; it gives a letter for each byte. */
const latin = new TextDecoder('windows-1252')
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** @param {Uint8Array} bytes @returns {string} */
function textOf(bytes) {
  try {
    return utf8.decode(bytes)
  } catch {
    return latin.decode(bytes)
  }
}

/** A segment as people read it. A percent sign that stands for nothing is one. @param {string} segment one character a byte */
function decoded(segment) {
  const bytes = segment.replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16)))
  return textOf(Buffer.from(bytes, 'latin1'))
}

/** @param {string} segment as people read it @returns {string} the same in an address */
const encoded = (segment) =>
  // A half of a pair of surrogates can't be encoded.
  encodeURIComponent(segment.toWellFormed()).replace(/%(?:2[1-9A-C]|3[ABD]|40)/g, (code) => {
    const sign = decodeURIComponent(code)
    return IN_PATH.has(sign) ? sign : code
  })

/** Without empty parts, « . » and « .. » (RFC 3986, 5.2.4). @param {string[]} segments */
function withoutSteps(segments) {
  /** @type {string[]} */
  const kept = []
  for (const segment of segments) {
    if (segment === '..') kept.pop()
    else if (segment !== '.' && segment !== '') kept.push(segment)
  }
  return kept
}

/**
 * @typedef {object} Target
 * @property {string} path in its one form: encoded as UTF-8, without empty parts, steps or last slash
 * @property {string} question what follows `?`, without it; '' when nothing does
 * @property {boolean} isMoved whether the path was written otherwise than a visitor would read it (slashes, steps, letters of
 *   another encoding): its one form is to be asked for instead
 * @property {boolean} isReadable whether each code in the path, as it was written, stands for something in UTF-8
 */

/** Most visitors ask for the same addresses. @type {Map<string, ReturnType<typeof read>>} */
const known = new Map()
const MOST_KNOWN = 2000

/**
 * @param {string} written as Node gives it: one character a byte
 * @returns {Target | { status: 400 | 414 }}
 */
export function readTarget(written) {
  const there = known.get(written)
  if (there) return there
  const target = read(written)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(written, target)
  return target
}

/** @param {string} written @returns {Target | { status: 400 | 414 }} */
function read(written) {
  if (written.length > LONGEST) return { status: 414 }
  // A proxy writes the whole address.
  const own = written.replace(/^https?:\/\/[^/?#]*/i, '').replace(/#.*$/s, '') || '/'
  const [before, question = ''] = own.split(/\?(.*)/s)
  const asked = before || '/'
  if (!asked.startsWith('/') || /%00|\0/.test(own)) return { status: 400 }
  const texts = asked.split('/').slice(1).map(decoded)
  const path = `/${withoutSteps(texts).map(encoded).join('/')}`
  return { path, question, isMoved: path !== `/${texts.map(encoded).join('/')}` || !isUtf8(asked), isReadable: isReadable(asked) }
}

/** @param {string} path */
function isReadable(path) {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

/** @param {string} path */
const isUtf8 = (path) => !/[\x80-\xff]/.test(path) && isReadable(path.replace(/%(?![0-9a-f]{2})/gi, '%25'))

/** What is left at the end of an address copied out of a text: the sign that followed it, a closing bracket or quotation mark. */
const LEFT_BEHIND = /[\s\u00a0\u202f.,;:!?)\]}>'"»’”…]+$/u

/**
 * The same address as whoever copied it may have meant it: in small letters, without what followed it in a text.
 * @param {string} path in its one form
 * @returns {string | null} null when that is the same
 */
export function meantPath(path) {
  const segments = path.split('/').map(decoded).map((segment) => segment.toLowerCase())
  const last = segments.pop() ?? ''
  const meant = `/${withoutSteps([...segments, last.replace(LEFT_BEHIND, '')]).map(encoded).join('/')}`
  return meant === path ? null : meant
}
