// Asks Next for an answer and takes it whole. Next writes to a response of Node's; light-my-request gives it one that is
// connected to nobody, so that what leaves is decided once all of it is known.
import inject from 'light-my-request'

/** Between Next and one connection: not to be repeated to another. */
const HOP_BY_HOP = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'date', 'vary'])

/**
 * @typedef {object} Answer
 * @property {number} status
 * @property {Record<string, string | string[]>} headers by their names in small letters
 * @property {Buffer} body
 */

/**
 * @param {import('node:http').RequestListener} handler Next's own
 * @param {string} address the path, and the question
 * @param {import('node:http').IncomingHttpHeaders} headers those of the visitor that the answer may depend on
 * @returns {Promise<Answer>}
 */
export async function askNext(handler, address, headers) {
  const { statusCode, headers: told, rawPayload } = await inject(handler, { method: 'GET', url: address, headers })
  /** @type {Answer['headers']} */
  const kept = {}
  for (const [name, value] of Object.entries(told)) {
    if (value !== undefined && !HOP_BY_HOP.has(name)) kept[name] = typeof value === 'number' ? String(value) : value
  }
  // Next names the target of a redirect twice at its first answer.
  if (Array.isArray(kept.location)) kept.location = kept.location[0]
  return { status: statusCode, headers: kept, body: rawPayload }
}
