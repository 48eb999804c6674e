// An answer made ready to leave, once: without the framework, in each encoding, with the mark and the date of its content.
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { withoutFramework, withoutScripts } from './withoutFramework.mjs'

const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants
const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/** Pictures and archives are compressed already. */
const IS_TEXT = /^(?:text\/|image\/svg|application\/(?:[\w.-]+\+)?(?:json|xml)\b)/
/** Below, an answer fits one packet as it is. */
const SMALL = 512

/** A page that is kept is compressed once, for all who come; one made for a single visit is not waited for as long. */
const QUALITY = { kept: 9, once: 4 }

/**
 * @typedef {object} Prepared
 * @property {number} status
 * @property {Record<string, string | string[]>} headers those of the content; neither its encoding nor its length
 * @property {string} etag of the content, without quotation marks, whatever its encoding
 * @property {Partial<Record<'br' | 'gzip' | 'identity', Buffer>>} bodies
 */

/** @param {{ headers: Record<string, string | string[]> }} answer */
export const isHtml = ({ headers }) => String(headers['content-type'] ?? '').startsWith('text/html')

/**
 * @param {import('./nextAnswer.mjs').Answer} answer
 * @param {{ light: boolean, kept: boolean }} how whether the framework is taken out, and whether many will get it
 * @returns {Promise<Prepared>}
 */
export async function prepare({ status, headers, body: whole }, { light, kept }) {
  const { link, etag: _, ...others } = headers
  const isLight = light && isHtml({ headers })
  const links = isLight ? withoutScripts(link) : link
  const body = isLight ? Buffer.from(withoutFramework(whole.toString('utf8'))) : whole
  const etag = createHash('sha256').update(body).digest('base64url').slice(0, 22)
  const told = { ...others, ...(links && links.length > 0 ? { link: links } : {}) }
  if (body.length < SMALL || !IS_TEXT.test(String(headers['content-type'] ?? ''))) return { status, headers: told, etag, bodies: { identity: body } }
  const [br, gz] = await Promise.all([
    brotli(body, { params: { [BROTLI_PARAM_QUALITY]: kept ? QUALITY.kept : QUALITY.once, [BROTLI_PARAM_SIZE_HINT]: body.length } }),
    gzipped(body, { level: kept ? 9 : 4 }),
  ])
  // Whoever takes neither gets what the second unfolds to.
  return { status, headers: told, etag, bodies: { br, gzip: gz } }
}
