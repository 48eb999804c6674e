import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { formatMoment } from '@/lib/dates'
import { taskLabel, type TaskSlug } from '@/lib/tasks/catalogue'
import { failureReason } from '@/lib/tasks/reason'
import { alone } from './alone'
import { failedPublication, tellWhoScheduled } from './failedPublications'

const JOBS = 'payload-jobs'

/** Publications first: they are quick, and a mail server that does not answer must not delay them; pictures last: they are slow. */
const QUEUES = ['default', 'mail', 'files'] as const
type Queue = (typeof QUEUES)[number]

const BATCH = 10
/** Safety against a task that would always be there again. */
const MOST_BATCHES = 50
/** Pictures in one turn: more would hold back what the next turn has to publish, and outlast the time it is waited for. */
const MOST_FILES = 5

/** A task that kills its process each time is given up after so many. */
const MOST_INTERRUPTIONS = 5

/**
 * Runs what is due, and plans the next run of what comes back regularly.
 * @returns false when another server is at it
 */
export async function runQueue(payload: Payload, req: PayloadRequest): Promise<boolean> {
  const done = await alone(payload, async () => {
    await takeOver(payload)
    await payload.jobs.handleSchedules({ req })
    for (const queue of QUEUES) await drain(payload, queue, req)
    await payload.kv.set('last-turn', { at: new Date().toISOString() })
    return true
  })
  return done ?? false
}

/** Tries the mails that wait, now rather than at the next turn; whatever happens is told, and tried again at that turn. */
export async function runMails(payload: Payload): Promise<void> {
  try {
    const req = await createLocalReq({}, payload)
    await alone(payload, () => drain(payload, 'mail', req))
  } catch (error) {
    payload.logger.error({ err: error, msg: 'Les courriels en attente n’ont pas pu être envoyés ; ils le seront au prochain passage.' })
  }
}

/** Only the holder of the lock runs tasks: one still marked as running was cut short with its process, and is taken again. */
async function takeOver(payload: Payload): Promise<void> {
  const { docs } = await payload.find({
    collection: JOBS, where: { and: [{ processing: { equals: true } }, { completedAt: { exists: false } }] }, pagination: false, depth: 0,
  })
  for (const { id, taskSlug, totalTried } of docs) {
    const tried = (totalTried ?? 0) + 1
    const isGivenUp = tried >= MOST_INTERRUPTIONS
    const message = `Le serveur s’est arrêté pendant cette tâche, ${tried} fois de suite.`
    await payload.update({
      collection: JOBS, id, data: { processing: false, totalTried: tried, ...(isGivenUp ? { hasError: true, error: { message } } : {}) },
    })
    payload.logger.warn(`La tâche « ${taskLabel(taskSlug)} » avait été interrompue par l’arrêt du serveur : ${isGivenUp ? 'elle est abandonnée' : 'elle est reprise'}.`)
  }
}

async function drain(payload: Payload, queue: Queue, req: PayloadRequest): Promise<void> {
  const [batches, limit] = queue === 'files' ? [1, MOST_FILES] : [MOST_BATCHES, BATCH]
  for (let batch = 0; batch < batches; batch += 1) {
    const { jobStatus } = await payload.jobs.run({ queue, req, limit, silent: true, sequential: queue !== 'mail' })
    if (!jobStatus) break
    const failed = Object.entries(jobStatus).filter(([, { status }]) => status !== 'success').map(([id]) => id)
    if (failed.length > 0) await tell(payload, failed)
  }
  // Mails that have left hold links and addresses that nobody needs any more.
  const { docs: left } = await payload.delete({ collection: JOBS, depth: 0, where: { and: [{ taskSlug: { equals: 'sendMail' } }, { completedAt: { exists: true } }] } })
  if (left.length > 0) await payload.kv.set('last-mail', { at: new Date().toISOString() })
}

async function tell(payload: Payload, ids: string[]): Promise<void> {
  const { docs } = await payload.find({ collection: JOBS, where: { id: { in: ids } }, pagination: false, depth: 0 })
  for (const job of docs) {
    const { taskSlug, log, error, hasError, waitUntil } = job
    const reason = failureReason(taskSlug as TaskSlug, log?.at(-1)?.error ?? error)
    const next = hasError || !waitUntil ? 'Elle ne sera plus essayée d’elle-même : voir la page « Tâches » de l’administration' : `Nouvel essai le ${formatMoment(waitUntil)}`
    payload.logger.error(`La tâche « ${taskLabel(taskSlug)} » a échoué : ${reason}. ${next}.`)
    const failure = failedPublication(job)
    if (failure) await tellWhoScheduled(payload, failure)
  }
}
