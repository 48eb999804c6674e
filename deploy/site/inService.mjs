// What surrounds every request, whatever answers it: its name and its line in the journal, its measure, how the site is.
import { answersAdminAway } from './adminAway.mjs'
import { answersHealth } from './health.mjs'
import { measured } from './metrics.mjs'
import { logRequests, siteLogger } from './requestLog.mjs'

/** No one holds a connection by sending a request bit by bit. Uploads of a slow line fit in five minutes. */
export const TIMEOUTS = { headersTimeout: 20_000, requestTimeout: 300_000 }

/**
 * @param {import('node:http').RequestListener} listener
 * @param {number} port where the site listens
 * @returns {import('node:http').RequestListener}
 */
export function inService(listener, port) {
  const log = logRequests({ logger: siteLogger() })
  const answers = answersHealth({ port })
  return (request, response) => {
    log(request, response)
    measured.count(request, response)
    return answers(request, response) || answersAdminAway(request, response) || listener(request, response)
  }
}
