import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { setTimeout as pause } from 'node:timers/promises'
import { cleanUp, launch, type Launched, processesOf, temporaryFolder, up } from '@/tests/start/launcher'
import { randomFrom } from './support/random'
import { Readers } from './support/readers'
import { Writer } from './support/writers'

const ROUNDS = Number(process.env.CHAOS_ROUNDS) || 50
const SEED = Number(process.env.CHAOS_SEED) || Date.now() % 1_000_000
const PAGES = ['/', '/histoire', '/projets', '/experimentations', '/partenaires', '/territoires']

/** A launcher that is stopped only watches no more. */
const STOPPED_MS = 2000

const folder = temporaryFolder()
let current: Launched
let [starts, isOver] = [0, false]
let readers: Readers
let writers: Writer[]

/** Starts the site, and starts it again whenever it ends, as a system does (docs/exploitation.md: Restart=always). */
async function keepStarted(port: string): Promise<void> {
  while (!isOver) {
    current = await launch({ DATA_DIR: folder, LOG: 'off', ...(port ? { PORT: port } : {}) })
    port = String(current.port)
    starts += 1
    const ended = current.ended
    if (starts === 1) {
      void ended.then(() => keepStarted(port))
      return
    }
    await ended
    await pause(200)
  }
}

beforeAll(async () => {
  console.error(`Chaos: seed ${SEED}, ${ROUNDS} rounds (CHAOS_SEED, CHAOS_ROUNDS)`)
  await keepStarted('')
  await up(current)
  const site = `http://localhost:${current.port}`
  const password = /Mot de passe\s+(\S+)/.exec(current.said())?.[1]
  const login = await fetch(`${site}/api/users/login`, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email: 'admin@exemple.test', password }),
  })
  const token = /payload-token=([^;]+)/.exec(login.headers.get('set-cookie') ?? '')?.[1] ?? ''
  const { docs } = (await (await fetch(`${site}/api/projects?limit=2&depth=0&sort=title`)).json()) as { docs: { id: string; slug: string }[] }
  writers = docs.map(({ id }) => new Writer(`${site}/api`, token, id))
  readers = new Readers(site, [...PAGES, ...docs.map(({ slug }) => `/projets/${slug}`)])
  await Promise.all([readers.allRead(), ...writers.map((writer) => writer.savesAgain())])
}, 600_000)

afterAll(async () => {
  isOver = true
  await readers?.stop()
  for (const writer of writers ?? []) await writer.stop()
  await cleanUp()
})

type Accident = { victim: 'site' | 'server' | 'launcher'; signal: 'SIGKILL' | 'SIGTERM' | 'SIGSTOP' }
const ACCIDENTS: Accident[] = (['site', 'server', 'launcher'] as const).flatMap((victim) => (['SIGKILL', 'SIGTERM', 'SIGSTOP'] as const).map((signal) => ({ victim, signal })))

test(`${ROUNDS} accidents at random: nothing acknowledged is lost, nothing is half published, pages are read, nobody has to help`, async () => {
  const random = randomFrom(SEED)
  for (let round = 1; round <= ROUNDS; round += 1) {
    const { victim, signal } = ACCIDENTS[Math.floor(random() * ACCIDENTS.length)]!
    await pause(random() * 1500)
    const processes = processesOf(current, folder)
    const before = readers.unanswered.length
    const from = performance.now()
    process.kill(processes[victim], signal)
    if (victim === 'launcher' && signal === 'SIGSTOP') setTimeout(() => process.kill(processes.launcher, 'SIGCONT'), STOPPED_MS)
    // What was sent may be noticed late: a process that is stopped, or that ends its work first.
    await pause(300)
    await Promise.all([readers.allRead(), ...writers.map((writer) => writer.savesAgain())])
    const faults = (await Promise.all(writers.map((writer) => writer.faults()))).flat()
    const lost = readers.unanswered.slice(before)
    const gap = lost.length === 0 ? 0 : (lost.at(-1)!.at - lost[0]!.at) / 1000
    console.error(`${round}/${ROUNDS} ${victim} ${signal}: all well after ${((performance.now() - from) / 1000).toFixed(1)} s; ${lost.length} questions without an answer, for ${gap.toFixed(1)} s`)
    expect({ round, victim, signal, faults, refused: readers.refused, oddities: writers.flatMap(({ oddities }) => oddities) })
      .toEqual({ round, victim, signal, faults: [], refused: [], oddities: [] })
    // Only a site that is gone does not answer; its database is nobody's business.
    if (victim === 'server') expect(lost).toEqual([])
  }
  const saves = writers.reduce((sum, writer) => sum + writer.saves + writer.drafts.length, 0)
  console.error(`Chaos: ${readers.read} pages read, ${saves} saves acknowledged, ${starts} starts by hand of the system`)
}, 3_600_000)
