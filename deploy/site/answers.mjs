// Answers that need no page.

/** @param {number} status @param {Record<string, string>} headers @param {string} text @returns {import('./prepare.mjs').Prepared} */
export const plain = (status, headers = {}, text = '') =>
  ({ status, headers: { ...(text ? { 'content-type': 'text/plain; charset=utf-8' } : {}), ...headers }, etag: '', bodies: { identity: Buffer.from(text) } })

/** A page that leaves in place of another, under its status: kept by nobody. @param {import('./prepare.mjs').Prepared} page @param {number} status @param {Record<string, string>} headers @returns {import('./prepare.mjs').Prepared} */
export const inPlace = ({ headers, etag, bodies }, status, more = {}) =>
  ({ status, headers: { ...headers, 'cache-control': 'private, no-store', ...more }, etag, bodies })

/** Permanent, but asked again each time: an address may be taken back, and a browser that remembers would go round in circles. @param {string} location */
export const redirection = (location) => plain(308, { location, 'cache-control': 'no-cache' })

export const BAD_REQUEST = plain(400, { 'cache-control': 'no-store' }, 'Cette adresse n’est pas lisible.\n')
export const TOO_LONG = plain(414, { 'cache-control': 'no-store' }, 'Cette adresse est trop longue.\n')
export const NO_FILE = plain(404, { 'cache-control': 'no-store' }, 'Ce fichier n’existe pas.\n')
