// Whether the site's process is there, told before anything else is asked of it.

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @returns {boolean} whether the request was for it
 */
export function answerHealth(request, response) {
  if (request.url !== '/healthz') return false
  response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }).end('ok\n')
  return true
}
