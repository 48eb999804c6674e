// The site itself, in a process of its own: the door on PORT and Next behind it, until it is asked to end.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import next from 'next'
import { door } from './door.mjs'
import { inService, TIMEOUTS } from './inService.mjs'
import { missingCounter } from './missingCount.mjs'
import { onExpiry } from './nextCache.mjs'
import { pagesOnDisk } from './pagesOnDisk.mjs'
import { pageStore } from './pageStore.mjs'
import { withRateLimits } from './rateLimits.mjs'
import { refuseUnreadable } from './unreadable.mjs'

const DRAIN_SECONDS = 8
const port = Number(process.env.PORT) || 3000
const isDevelopment = process.env.NODE_ENV === 'development'
const siteUrl = process.env.SITE_URL || `http://localhost:${port}`
const server = createServer(TIMEOUTS)
// Longer than a proxy in front keeps a connection, 60 s as a rule: else it may send a request on one that is being closed.
server.keepAliveTimeout = 65_000
server.on('clientError', refuseUnreadable)
const site = next({ dev: isDevelopment, dir: process.cwd(), port, httpServer: server, quiet: true })

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

/** The pages of this build, address and database; none in development, where they change without being published. */
function openStore() {
  if (isDevelopment) return pageStore({ disk: null })
  const build = readFileSync(join('.next', 'BUILD_ID'), 'utf8')
  const database = new URL(process.env.DATABASE_URL ?? 'postgres://-')
  return pageStore({ disk: pagesOnDisk(join(process.env.DATA_DIR ?? '.data', 'pages'), [build, siteUrl, database.hostname, database.pathname]) })
}

await site.prepare()
const store = openStore()
onExpiry((tags) => store.expire(tags))
const { listener, prepare } = door({
  handler: site.getRequestHandler(), store, light: !isDevelopment,
  headers: { host: new URL(siteUrl).host }, https: siteUrl.startsWith('https:'), count: missingCounter(port, process.env.CRON_SECRET),
})
const limited = withRateLimits(listener, { proxies: Number(process.env.TRUSTED_PROXIES) || 0, secret: process.env.CRON_SECRET })
server.on('request', inService(limited, port))
server.listen(port, () => {
  process.send?.({ ready: true })
  void prepare()
})
