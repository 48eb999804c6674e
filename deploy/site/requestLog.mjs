// One line a request: what was asked, without its question, and how it went; nothing of who asked. JSON, or readable where a
// person looks on.
import { randomUUID } from 'node:crypto'
import pino from 'pino'
import { routeKind } from './routeKind.mjs'

/** What the site asks of itself, and what watches it. */
const UNTOLD = ['own', 'health', 'jobs']
const LONGEST_PATH = 300
/** Links that open an account to whoever has them. */
const SECRET = /^(\/(?:admin\/(?:reset|invitation)|api\/users\/(?:invitation|verify|reset-password))\/)[^/]+/
const GIVEN_ID = /^[\w.-]{8,64}$/

/** @returns {import('pino').Logger} to the standard output; silent when `LOG` is `off` */
export function siteLogger({ LOG } = process.env, isTerminal = process.stdout.isTTY === true) {
  const options = { level: LOG === 'off' ? 'silent' : 'info', base: null, timestamp: pino.stdTimeFunctions.isoTime }
  if (isTerminal) return pino({ ...options, transport: { target: 'pino-pretty', options: { translateTime: 'SYS:HH:MM:ss', ignore: 'id', singleLine: true } } })
  const destination = pino.destination({ dest: 1, sync: false })
  // A standard output that was closed is no reason to end.
  destination.on('error', () => undefined)
  return pino(options, destination)
}

/**
 * Names each request (`x-request-id`, kept when the proxy in front gave one) and writes its line once it is answered.
 * @param {{ logger: import('pino').Logger, id?: () => string }} options
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void}
 */
export function logRequests({ logger, id: newId = randomUUID }) {
  return (request, response) => {
    const given = request.headers['x-request-id']
    const id = typeof given === 'string' && GIVEN_ID.test(given) ? given : newId()
    request.headers['x-request-id'] = id
    response.setHeader('x-request-id', id)
    if (UNTOLD.includes(routeKind(request.url))) return
    const { method, url = '' } = request
    const path = url.split('?', 1)[0].slice(0, LONGEST_PATH).replace(SECRET, '$1…')
    const [from, bytesBefore] = [performance.now(), request.socket.bytesWritten]
    response.once('close', () => {
      const line = {
        id, method, path, status: response.statusCode, ms: Math.round(performance.now() - from), bytes: request.socket.bytesWritten - bytesBefore,
        ...(response.writableFinished ? {} : { cut: true }),
      }
      logger[response.statusCode >= 500 ? 'error' : 'info'](line, `${method} ${path} ${response.statusCode}`)
    })
  }
}
