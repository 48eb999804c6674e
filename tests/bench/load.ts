import type { Lifetime } from '@/deploy/lifetime'
import { findNginx, withBaseline, withBlankPage, withNginx } from './contestants'
import { CONNECTIONS, fire, type Pace } from './fire'
import type { Measures } from './report'
import { median } from './statistics'
import { wireBytes } from './wire'

const ROUNDS = 5
const SECONDS = 3
const WARM_UP_SECONDS = 2

/** Each in turn, then again: what disturbs the machine meanwhile disturbs all of them. */
async function inTurn<Name extends string>(urls: Partial<Record<Name, string>>, lifetime: Lifetime): Promise<(name: Name) => Pace> {
  const contestants = (Object.entries(urls) as [Name, string][]).map(([name, url]) => ({ name, url, paces: [] as Pace[] }))
  for (const { url } of contestants) await fire(url, WARM_UP_SECONDS, lifetime)
  for (let round = 0; round < ROUNDS; round += 1) for (const { url, paces } of contestants) paces.push(await fire(url, SECONDS, lifetime))
  return (wanted) => {
    const { paces } = contestants.find(({ name }) => name === wanted)!
    return { perSecond: median(paces.map(({ perSecond }) => perSecond)), p99: median(paces.map(({ p99 }) => p99)) }
  }
}

/** How many visitors each page can have at once, beside what answers as many bytes: bare Node, nginx where it is installed, and beside an empty page of the same Next. */
export async function measureLoad(site: string, pages: Record<string, string>, folder: string, lifetime: Lifetime): Promise<Measures> {
  const measures: Measures = {}
  const nginx = findNginx()
  await withBlankPage(`${folder}/blank.log`, lifetime, async (blank) => {
    for (const [name, path] of Object.entries(pages)) {
      const page = site + path
      const bytes = await wireBytes(page)
      const withDisk = <T>(work: (disk: string) => Promise<T>): Promise<T> => (nginx ? withNginx(nginx, bytes, folder, work) : work(''))
      const paceOf = await withBaseline(bytes, lifetime, (bare) => withDisk((disk) => inTurn({ page, bare, blank, ...(disk ? { disk } : {}) }, lifetime)))
      const [own, bare] = [paceOf('page'), paceOf('bare')]
      const label = `${path}, ${CONNECTIONS} connexions`
      measures[`${name}.requestsPerSecond`] = { label: `${label}, requêtes par seconde`, unit: 'req/s', value: own.perSecond, baseline: bare.perSecond }
      measures[`${name}.p99`] = { label: `${label}, latence, 99e centile`, unit: 'ms', value: own.p99, baseline: bare.p99 }
      measures[`${name}.againstBlank`] = { label: `${label}, à côté d’une page vide de Next`, unit: 'req/s', value: own.perSecond, baseline: paceOf('blank').perSecond }
      if (nginx) measures[`${name}.againstNginx`] = { label: `${label}, à côté de nginx depuis le disque`, unit: 'req/s', value: own.perSecond, baseline: paceOf('disk').perSecond }
    }
  })
  return measures
}
