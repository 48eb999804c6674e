// Whether a request comes from the machine itself, or from an administrator: others are told little of how the site is.
import { request as ask } from 'node:http'

const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/
/** What a proxy says of whom it speaks for: it is on this machine, its visitors are not. */
const RELAYED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via']
const WAIT_MS = 2000

/** @param {import('node:http').IncomingMessage} request */
export const isLocal = (request) =>
  LOOPBACK.test(request.socket.remoteAddress ?? '') && RELAYED.every((name) => request.headers[name] === undefined)

/** Payload's rule against forged requests reads these beside the cookie. */
const TOLD = ['cookie', 'origin', 'sec-fetch-site', 'authorization']

/** @param {import('node:http').IncomingMessage} request @param {number} port where the site listens @returns {Promise<boolean>} */
export function isAdministrator(request, port) {
  if (!request.headers.cookie) return Promise.resolve(false)
  const headers = Object.fromEntries(TOLD.flatMap((name) => (request.headers[name] === undefined ? [] : [[name, request.headers[name]]])))
  return new Promise((resolve) => {
    const question = ask({ host: '127.0.0.1', port, path: '/api/users/me', headers, timeout: WAIT_MS }, (response) => {
      const parts = []
      response.on('data', (part) => parts.push(part)).on('end', () => {
        try {
          resolve(JSON.parse(Buffer.concat(parts).toString('utf8')).user?.role === 'administrator')
        } catch {
          resolve(false)
        }
      }).on('error', () => resolve(false))
    })
    question.on('timeout', () => question.destroy()).on('error', () => resolve(false)).end()
  })
}
