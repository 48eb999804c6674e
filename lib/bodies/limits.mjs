// Plain JavaScript: the HTTP server reads it before anything is compiled.

const KB = 1000
const MB = 1000 * KB

/** The largest file that may be sent, as `lib/vocabulary/files.ts` tells it to people; its form adds some text to it. */
export const FILE_BYTES = 15 * MB
const FORM_BYTES = MB

/** Deeper than any document; JSON made of nothing but brackets costs more to read than to send. */
export const JSON_DEPTH = 100

/** A whole table of old addresses. */
const IMPORT_BYTES = 5 * MB
/** What the admin’s forms send to their server functions: each field with what it may do. */
const ADMIN_BYTES = 4 * MB

/**
 * How long the body of a request may be.
 * @param {string} path without the query
 * @param {{ 'content-type'?: string | string[] }} headers in lower case, as Node gives them
 * @returns {number} in bytes
 */
export function bodyLimit(path, headers) {
  const isForm = String(headers['content-type'] ?? '').toLowerCase().startsWith('multipart/')
  if (path === '/api/checks') return 200 * KB
  if (/^\/api\/media(?:\/|$)/.test(path) && isForm) return FILE_BYTES + FORM_BYTES
  if (path === '/api/legacy-addresses/import') return IMPORT_BYTES
  if (/^\/admin(?:\/|$)/.test(path)) return ADMIN_BYTES
  return MB
}

/**
 * What a request whose body is too long is answered.
 * @param {number} limit in bytes
 */
export const tooLong = (limit) => `C’est trop long : ${limit >= MB ? `${Math.floor(limit / MB)} Mo` : `${Math.floor(limit / KB)} ko`} au plus. Rien n’a été enregistré.`
