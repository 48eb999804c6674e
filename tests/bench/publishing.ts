import type { Lifetime } from '@/deploy/lifetime'
import { sessionOf } from '@/tests/e2e/support/api'
import { withBaseline } from './contestants'
import type { Measures } from './report'
import type { Site } from './starts'
import { median, percentile } from './statistics'

const TIMES = 50
const PATIENCE_MS = 30_000

type Call = (method: string, path: string, body?: object) => Promise<never>

/** Changes the title of a published milestone 50 times, each time until /histoire shows it, and puts it back. */
export async function measurePublishing(site: Site, lifetime: Lifetime): Promise<Measures> {
  const login = await fetch(`${site.url}/api/users/login`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email: site.email, password: site.password }) })
  const call = caller(site.url, { authorization: `JWT ${sessionOf(login)}` })
  const { docs: [milestone] } = await call('GET', 'milestones?limit=1&where[_status][equals]=published') as { docs: { id: string; title: string }[] }
  if (!milestone) throw new Error('No published milestone')
  const path = `milestones/${milestone.id}`
  const page = `${site.url}/histoire`

  const times: number[] = []
  try {
    while (times.length < TIMES) {
      const marker = `mesure${times.length}x${Date.now()}`
      const publish = () => call('PATCH', path, { title: `${milestone.title} ${marker}`, changeNote: 'Mesure', _status: 'published' })
      times.push(await untilShown(publish, page, marker, lifetime))
    }
  } finally {
    await call('PATCH', path, { title: milestone.title, changeNote: 'Fin de la mesure', _status: 'published' }).catch((error: unknown) => lifetime.ending || Promise.reject(error))
  }
  const plain = await plainTimes(Buffer.byteLength(await textOf(page)), lifetime)
  const label = `De la publication à la page /histoire (${TIMES})`
  return {
    'publish.median': { label: `${label}, médiane`, unit: 'ms', value: median(times), baseline: median(plain) },
    'publish.p95': { label: `${label}, 95e centile`, unit: 'ms', value: percentile(times, 0.95), baseline: percentile(plain, 0.95) },
  }
}

/** Asks for the page again and again, without delay, from the moment the change is sent. */
async function untilShown(publish: () => Promise<unknown>, page: string, marker: string, lifetime: Lifetime): Promise<number> {
  const from = performance.now()
  let refusal: unknown
  const published = publish().catch((error: unknown) => (refusal = error))
  while (!(await textOf(page)).includes(marker)) {
    lifetime.check()
    if (refusal) throw refusal
    if (performance.now() - from > PATIENCE_MS) throw new Error(`${page} does not show what was published ${PATIENCE_MS / 1000} s ago`)
  }
  const ms = performance.now() - from
  await published
  if (refusal) throw refusal
  return ms
}

/** The plain server's: a PATCH, then a GET of as many bytes as the page. */
function plainTimes(bytes: number, lifetime: Lifetime): Promise<number[]> {
  return withBaseline(bytes, lifetime, async (url) => {
    const times: number[] = []
    while (times.length < TIMES) {
      lifetime.check()
      const from = performance.now()
      await fetch(url, { method: 'PATCH', body: '{}' }).then((response) => response.text())
      await textOf(url)
      times.push(performance.now() - from)
    }
    return times
  })
}

function caller(url: string, given: Record<string, string> = {}): Call {
  const headers = { 'content-type': 'application/json', ...given }
  return async (method, path, body) => {
    const response = await fetch(`${url}/api/${path}`, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) })
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
    return (await response.json()) as never
  }
}

const textOf = (url: string) => fetch(url).then((response) => response.text())
