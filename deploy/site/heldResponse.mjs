/** What of an answer held back must not go out with the one sent instead. */
const ITS_OWN = ['content-encoding', 'content-length', 'etag', 'vary', 'link', 'transfer-encoding', 'location', 'refresh']

/**
 * Lets the answer of a handler through, unless its status is one to be replaced: then nothing of it leaves, and
 * `answer` is called instead, once, at leisure.
 * @param {import('node:http').ServerResponse} response
 * @param {(status: number) => boolean} isReplaced
 * @param {(status: number, send: (status: number, html: Buffer) => void, redirect: (location: string) => void) => void} answer
 */
export function holdErrors(response, isReplaced, answer) {
  const { writeHead, flushHeaders, write, end } = response
  let held = false

  const leave = (status, headers, body) => {
    if (response.destroyed) return
    for (const name of ITS_OWN) response.removeHeader(name)
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    response.setHeader('content-length', body.length)
    writeHead.call(response, status)
    // Node itself sends no body in answer to HEAD.
    end.call(response, body)
  }
  const send = (status, html) => leave(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'private, no-store' }, html)
  const redirect = (location) => leave(308, redirectHeaders(location), Buffer.alloc(0))

  /** @returns whether the handler's own answer is held back */
  const hold = (status) => {
    if (held || response.headersSent) return held
    held = isReplaced(status)
    if (held) answer(status, send, redirect)
    return held
  }

  response.writeHead = (status, ...rest) => (hold(status) ? response : writeHead.call(response, status, ...rest))
  response.flushHeaders = () => { if (!hold(response.statusCode)) flushHeaders.call(response) }
  response.write = (...args) => hold(response.statusCode) || write.apply(response, args)
  response.end = (...args) => (hold(response.statusCode) ? response : end.apply(response, args))
}

/** Permanent, but asked again each time: an address may be taken back, and a browser that remembers would go round in circles. */
export const redirectHeaders = (location) => ({ location, 'cache-control': 'no-cache' })
