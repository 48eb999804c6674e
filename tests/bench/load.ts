import autocannon from 'autocannon'
import type { Lifetime } from '@/deploy/lifetime'
import { withBaseline } from './baseline'
import type { Measures } from './report'
import { percentile } from './statistics'
import { AS_BROWSERS, wireBytes } from './wire'

const CONNECTIONS = 10
const SECONDS = 10
const WARM_UP_SECONDS = 2

type Pace = { perSecond: number; p99: number }

/** How many visitors each page can have at once, next to a plain server answering as many bytes. */
export async function measureLoad(site: string, pages: Record<string, string>, lifetime: Lifetime): Promise<Measures> {
  const measures: Measures = {}
  for (const [name, path] of Object.entries(pages)) {
    const plain = await withBaseline(await wireBytes(site + path), lifetime, (url) => pace(url, lifetime))
    const page = await pace(site + path, lifetime)
    measures[`${name}.requestsPerSecond`] = { label: `${path}, requêtes par seconde (${CONNECTIONS} connexions)`, unit: 'req/s', value: page.perSecond, baseline: plain.perSecond }
    measures[`${name}.p99`] = { label: `${path}, latence, 99e centile`, unit: 'ms', value: page.p99, baseline: plain.p99 }
  }
  return measures
}

async function pace(url: string, lifetime: Lifetime): Promise<Pace> {
  await fire(url, WARM_UP_SECONDS, lifetime)
  return fire(url, SECONDS, lifetime)
}

/** Autocannon's own percentiles are whole milliseconds, too coarse for the plain server: they are made here. */
async function fire(url: string, duration: number, lifetime: Lifetime): Promise<Pace> {
  lifetime.check()
  const latencies: number[] = []
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const instance = autocannon({ url, connections: CONNECTIONS, duration, headers: AS_BROWSERS }, (error, found) => {
      clearInterval(watch)
      if (error) reject(error as Error)
      else resolve(found)
    })
    const watch = setInterval(() => lifetime.ending && instance.stop(), 100)
    instance.on('response', (_client, _status, _bytes, ms) => latencies.push(ms))
  })
  lifetime.check()
  if (result.errors > 0 || result.non2xx > 0) throw new Error(`${url}: ${result.errors} errors, ${result.non2xx} answers other than 2xx`)
  return { perSecond: latencies.length / result.duration, p99: percentile(latencies, 0.99) }
}
