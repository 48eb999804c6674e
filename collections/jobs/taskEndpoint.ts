import type { Endpoint, PayloadRequest } from 'payload'
import { mayPublish } from '@/lib/roles/roles'
import { TASKS, type TaskSlug } from '@/lib/tasks/catalogue'

export const TASKS_PAGE = '/taches'

const asked = async (req: PayloadRequest): Promise<Record<string, string>> => {
  const form = await req.formData?.()
  return Object.fromEntries([...(form?.entries() ?? [])].map(([name, value]) => [name, String(value)]))
}

/** Puts a task that was given up back in the queue, for the next turn. */
async function tryAgain({ payload }: PayloadRequest, id: string): Promise<void> {
  const given = { id: { equals: id }, hasError: { equals: true } }
  await payload.db.updateJobs({ where: given, data: { hasError: false, error: null, waitUntil: null, totalTried: 0 } as never, returning: false })
}

/** What the buttons of the page « Tâches » do: a form each, so that they work without scripts. */
export const taskEndpoint: Endpoint = {
  path: TASKS_PAGE,
  method: 'post',
  handler: async (req) => {
    if (!mayPublish(req.user)) return Response.json({ message: 'Cette action est réservée aux personnes qui publient.' }, { status: 403 })
    const { payload } = req
    const { again, forget, now } = await asked(req)
    if (again) await tryAgain(req, again)
    if (forget) await payload.delete({ collection: 'payload-jobs', where: { and: [{ id: { equals: forget } }, { hasError: { equals: true } }] } })
    if (now && TASKS[now as TaskSlug]?.cron) await payload.jobs.queue({ task: now as 'cleanUp' | 'sendReminders', input: {} })
    return new Response(null, { status: 303, headers: { Location: `${payload.config.routes.admin}${TASKS_PAGE}?fait=${again ? 'relance' : forget ? 'retrait' : 'lancement'}` } })
  },
}
