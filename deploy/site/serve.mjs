// The site itself, in a process of its own: Next on PORT, until it is asked to end.
import { createServer } from 'node:http'
import next from 'next'
import { withErrorDocuments } from './errorDocuments.mjs'
import { withLightPages } from './lightPages.mjs'
import { withRateLimits } from './rateLimits.mjs'

const DRAIN_SECONDS = 8
const port = Number(process.env.PORT) || 3000
const server = createServer()
// Longer than a proxy in front keeps a connection, 60 s as a rule: else it may send a request on one that is being closed.
server.keepAliveTimeout = 65_000
const site = next({ dev: process.env.NODE_ENV === 'development', dir: process.cwd(), port, httpServer: server, quiet: true })

let ending = false
/** Lets requests in progress finish, then leaves. */
async function end() {
  if (ending) return
  ending = true
  const idle = setInterval(() => server.closeIdleConnections(), 50)
  const late = setTimeout(() => server.closeAllConnections(), DRAIN_SECONDS * 1000)
  await new Promise((resolve) => server.close(resolve))
  clearInterval(idle)
  clearTimeout(late)
  await Promise.race([site.close().catch(() => undefined), new Promise((resolve) => setTimeout(resolve, 2000))])
  process.exit(0)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end)

server.on('error', (error) => {
  if (process.send) process.send({ refused: error.code }, () => process.exit(1))
  else throw error
})
await site.prepare()
const handler = site.getRequestHandler()
// The development server's pages need its scripts, which show changes as they are made.
const { listener, readAll } = withErrorDocuments(process.env.NODE_ENV === 'development' ? handler : withLightPages(handler), port, process.env.CRON_SECRET)
server.on('request', withRateLimits(listener, { proxies: Number(process.env.TRUSTED_PROXIES) || 0, secret: process.env.CRON_SECRET }))
server.listen(port, () => {
  process.send?.({ ready: true })
  void readAll()
})
