// Measures of this process, in the words of Prometheus.
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import { poolCounts } from './databaseState.mjs'
import { routeKind } from './routeKind.mjs'

/** From a stored page to a question that waits for the database. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/**
 * @returns what counts: `count(request, response)` for each request, `pages('hit' | 'miss' | 'stale')` for each page asked of
 * the store of pages, and `text()`, all of it to be read
 */
export function measures() {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const durations = new Histogram({
    name: 'http_request_duration_seconds', help: 'Time from a request to the end of its answer', labelNames: ['kind', 'method', 'status'], buckets: SECONDS, registers,
  })
  const pages = new Counter({ name: 'page_store_requests_total', help: 'Pages asked of the store, by what it had', labelNames: ['result'], registers })
  new Gauge({
    name: 'database_pool_connections', help: 'Connections to the database, and who waits for one', labelNames: ['state'], registers,
    collect() {
      for (const [state, count] of Object.entries(poolCounts())) this.set({ state }, count)
    },
  })
  return {
    count(request, response) {
      const stop = durations.startTimer({ kind: routeKind(request.url), method: METHODS.includes(request.method) ? request.method : 'other' })
      response.once('close', () => stop({ status: response.writableFinished ? response.statusCode : 'cut' }))
    },
    pages: (result) => pages.inc({ result }),
    text: () => registry.metrics(),
    type: registry.contentType,
  }
}

/** Anyone may invent a method: no series for each. */
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/** The measures of this process: `measured.pages('hit')` for the store of pages. */
export const measured = measures()
