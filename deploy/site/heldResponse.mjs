/**
 * Lets the answer of a handler through, unless its status is one to be replaced: then nothing of it leaves, and
 * `answer` is called instead, once, at leisure.
 * @param {import('node:http').ServerResponse} response
 * @param {(status: number) => boolean} isReplaced
 * @param {(status: number, send: (status: number, html: Buffer) => void) => void} answer
 */
export function holdErrors(response, isReplaced, answer) {
  const { writeHead, flushHeaders, write, end } = response
  let held = false

  const send = (status, html) => {
    if (response.destroyed) return
    for (const name of ['content-encoding', 'content-length', 'etag', 'vary', 'link', 'transfer-encoding']) response.removeHeader(name)
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.setHeader('cache-control', 'private, no-store')
    response.setHeader('content-length', html.length)
    writeHead.call(response, status)
    // Node itself sends no body in answer to HEAD.
    end.call(response, html)
  }

  /** @returns whether the handler's own answer is held back */
  const hold = (status) => {
    if (held || response.headersSent) return held
    held = isReplaced(status)
    if (held) answer(status, send)
    return held
  }

  response.writeHead = (status, ...rest) => (hold(status) ? response : writeHead.call(response, status, ...rest))
  response.flushHeaders = () => { if (!hold(response.statusCode)) flushHeaders.call(response) }
  response.write = (...args) => hold(response.statusCode) || write.apply(response, args)
  response.end = (...args) => (hold(response.statusCode) ? response : end.apply(response, args))
}
