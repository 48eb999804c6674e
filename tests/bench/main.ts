import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Lifetime } from '@/deploy/lifetime'
import { spareBase } from '@/deploy/postgres/place'
import { StartError } from '@/deploy/startError'
import { findChromium } from '@/tests/run/chromium'
import { cleanUp, temporaryFolder } from '@/tests/start/launcher'
import { buildOnce } from './build'
import { measureChecking } from './checking'
import { measureLoad } from './load'
import { measureMemory } from './memory'
import { describeMachine } from './machine'
import { measurePublishing } from './publishing'
import { type Report, toJson, toTable } from './report'
import { measureStarts } from './starts'
import { measureVisits } from './visits'

/** The pages that are measured, by the name that the report gives them. */
const PAGES = { history: '/histoire', project: '/projets/parlement-et-citoyens' }

/** Measures the production site on this machine and prints the report: a table then JSON, or JSON only with `--json`. */
export async function main(words: string[]): Promise<number> {
  const unknown = words.find((word) => word !== '--json')
  if (unknown) throw new StartError(`Option inconnue : ${unknown}. La seule est --json, qui n’affiche que le JSON.`)
  const lifetime = new Lifetime(130)
  const work = measure(lifetime)
  lifetime.endOnSignals(work)
  const outcome = await work.then((report) => ({ report }), (error: unknown) => ({ error }))
  // Asked to end: whoever was told the signal ends everything, then the process.
  if (lifetime.ending) return new Promise(() => undefined)
  await lifetime.end()
  if ('error' in outcome) throw outcome.error
  console.log(words.length > 0 ? toJson(outcome.report) : `${toTable(outcome.report)}\n\n${toJson(outcome.report)}`)
  return 0
}

async function measure(lifetime: Lifetime): Promise<Report> {
  const machine = describeMachine()
  lifetime.add(cleanUp)
  const folder = temporaryFolder('mesures')
  lifetime.add(() => rmSync(spareBase(folder), { recursive: true, force: true }))
  const chromium = await findChromium()

  say('Construction…')
  await buildOnce(join(folder, 'start.log'), lifetime)
  const built = buildId()

  say('Deux démarrages…')
  const { site, measures: starts } = await measureStarts(folder, lifetime)
  say('Premières visites dans Chromium…')
  const visits = await measureVisits(chromium, site.url, PAGES, lifetime)
  say('Charge, trois minutes environ…')
  const load = await measureLoad(site.url, PAGES, folder, lifetime)
  say('50 publications…')
  const publishing = await measurePublishing(site, lifetime)

  say('Mémoire, dix minutes de visites…')
  const memory = await measureMemory(site.url, folder, lifetime)

  if (buildId() !== built) throw new StartError('Le site a été reconstruit pendant la mesure, qui ne vaut donc rien. Relancez-la quand personne d’autre ne construit.')
  say('Relecture d’un long texte…')
  const checking = measureChecking()
  return { machine, measures: { ...starts, ...publishing, ...load, ...visits, ...memory, ...checking } }
}

const buildId = () => readFileSync(join('.next', 'BUILD_ID'), 'utf8')

/** Progress goes where it does not mix with the report. */
const say = (line: string) => console.error(line)
