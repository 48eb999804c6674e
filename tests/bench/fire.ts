import autocannon from 'autocannon'
import { execFile, execFileSync } from 'node:child_process'
import { promisify } from 'node:util'
import type { Lifetime } from '@/deploy/lifetime'
import { percentile } from './statistics'
import { AS_BROWSERS } from './wire'

export type Pace = { perSecond: number; p99: number }

export const CONNECTIONS = 32
const MILLISECONDS: Record<string, number> = { us: 0.001, ms: 1, s: 1000 }

/** The client that costs least, where it is installed: with two processors, another would be what is measured. */
export function findWrk(): string | undefined {
  try {
    return execFileSync('which', ['wrk'], { encoding: 'utf8' }).trim()
  } catch {
    return undefined
  }
}

async function byWrk(wrk: string, url: string, seconds: number): Promise<Pace> {
  const { stdout } = await promisify(execFile)(wrk, ['-t1', `-c${CONNECTIONS}`, `-d${seconds}s`, '--latency', '-H', `accept-encoding: ${AS_BROWSERS['accept-encoding']}`, url])
  const [, value, unit] = /99%\s+([\d.]+)(us|ms|s)/.exec(stdout) ?? []
  const perSecond = /Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]
  if (/Non-2xx|Socket errors/.test(stdout) || !value || !unit || !perSecond) throw new Error(`${url}: ${stdout}`)
  return { perSecond: Number(perSecond), p99: Number(value) * MILLISECONDS[unit]! }
}

/** Autocannon's own percentiles are whole milliseconds, too coarse for the plain server: they are made here. */
async function byAutocannon(url: string, duration: number, lifetime: Lifetime): Promise<Pace> {
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
  if (result.errors > 0 || result.non2xx > 0) throw new Error(`${url}: ${result.errors} errors, ${result.non2xx} answers other than 2xx`)
  return { perSecond: latencies.length / result.duration, p99: percentile(latencies, 0.99) }
}

const wrk = findWrk()

/** As many requests as an address takes, on 32 connections, for some seconds. @throws when an answer is no success */
export async function fire(url: string, seconds: number, lifetime: Lifetime): Promise<Pace> {
  lifetime.check()
  const pace = await (wrk ? byWrk(wrk, url, seconds) : byAutocannon(url, seconds, lifetime))
  lifetime.check()
  return pace
}
