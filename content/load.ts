import type { Payload } from 'payload'
import type { Entries } from './define'
import { content, globals } from './index'
import { jobsOf, jobsToWrite, type Job } from './plan'
import { checkReferences } from './references'
import { writeSetting, type Setting } from './settings'
import { retireAll, retired, type Retired } from './retired'
import { readPlaces, readRecords, type Within } from './stored'
import { note, publish, reserve, type Ids } from './write'

export type Counts = { created: number; updated: number; kept: number }
export type Starter = { content: readonly Entries[]; globals: readonly Setting[]; retired?: Retired }
type Log = (line: string) => void
type Outcome = keyof Counts

/**
 * Puts the starter content into the database: creates what is missing, updates what changed here and nobody touched
 * there, leaves the rest, and never brings back what staff removed. All of it or nothing: one transaction.
 * @throws {Error} naming the file and the entry that points nowhere or that the model refuses.
 */
export async function loadContent(payload: Payload, log: Log = () => {}, starter: Starter = { content, globals, retired }): Promise<Counts> {
  checkReferences(starter.content, starter.globals)
  const transactionID = await payload.db.beginTransaction()
  if (transactionID === null) throw new Error('La base de données n’a pas ouvert de transaction.')
  const within: Within = { payload, req: { transactionID } }
  try {
    const counts = await load(within, starter, log)
    await payload.db.commitTransaction(transactionID)
    return counts
  } catch (error) {
    await payload.db.rollbackTransaction(transactionID)
    throw error
  }
}

async function load(within: Within, starter: Starter, log: Log): Promise<Counts> {
  const records = await readRecords(within)
  const jobs: Job[] = []
  for (const entries of starter.content) jobs.push(...jobsOf(entries, await readPlaces(within, entries, records)))
  const ids: Ids = new Map(jobs.flatMap(({ name, place }) => ('document' in place ? [[name, place.document.id] as const] : [])))
  const toWrite = jobsToWrite(jobs)
  await writeAll(within, toWrite, ids)

  const counts: Counts = { created: 0, updated: 0, kept: 0 }
  const report = (label: string, outcomes: Outcome[]) => {
    const of = (outcome: Outcome) => outcomes.filter((one) => one === outcome).length
    for (const outcome of outcomes) counts[outcome] += 1
    log(`${label} : ${of('created')} fiches créées, ${of('updated')} mises à jour, ${of('kept')} laissées telles quelles`)
  }
  for (const { collection } of starter.content) {
    const label = within.payload.collections[collection].config.labels.plural
    const outcomeOf = (job: Job): Outcome => (!toWrite.includes(job) ? 'kept' : job.place.state === 'new' ? 'created' : 'updated')
    report(typeof label === 'string' ? label : collection, jobs.filter((job) => job.collection === collection).map(outcomeOf))
  }
  const settings: Outcome[] = []
  for (const global of starter.globals) settings.push(await writeSetting(within, global, ids, records))
  report('Réglages', settings)
  const gone = await retireAll(within, starter.retired ?? {}, records, (name) => ids.get(name))
  if (gone > 0) log(`Fiches que le contenu de départ n’a plus : ${gone} mises à la corbeille`)
  return counts
}

/** Writes what points only to what is there, again and again; where entries wait for each other, drafts hold their places. */
async function writeAll(within: Within, jobs: Job[], ids: Ids): Promise<void> {
  let left = jobs
  while (left.length > 0) {
    const ready = left.filter(({ needs }) => needs.every((need) => ids.has(need)))
    if (ready.length === 0) for (const job of left.filter(({ name }) => !ids.has(name))) ids.set(job.name, await reserve(within, job))
    for (const job of ready) {
      const document = await publish(within, job, ids)
      ids.set(job.name, document.id)
      await note(within, job.name, document, job.fingerprint, job.place.state === 'ours' ? job.place.record : undefined)
    }
    left = left.filter((job) => !ready.includes(job))
  }
}
