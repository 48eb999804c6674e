import { createHash, timingSafeEqual } from 'node:crypto'
import type { Endpoint, PayloadRequest } from 'payload'
import { env } from '@/lib/env'
import { refreshOnNewDay } from '@/lib/freshness'
import { runQueue } from '@/lib/payload/jobs/runQueue'

const digest = (value: string) => createHash('sha256').update(value).digest()

/** The queue is run over HTTP by the server's own timer or an outside cron, which prove themselves with CRON_SECRET. */
export function mayRunJobs({ req }: { req: PayloadRequest }): boolean {
  if (!env.CRON_SECRET) return false
  return timingSafeEqual(digest(req.headers.get('authorization') ?? ''), digest(`Bearer ${env.CRON_SECRET}`))
}

/** In place of Payload's own, at the same address: one server at a time, interrupted tasks taken again, failures told in French. */
export const runEndpoint: Endpoint = {
  path: '/run',
  method: 'get',
  handler: async (req) => {
    if (!mayRunJobs({ req })) return Response.json({ message: 'Non autorisé.' }, { status: 401 })
    const done = await runQueue(req.payload, req)
    // After the queue, which needs the database: while it is away, stored pages are all there is.
    refreshOnNewDay(new Date())
    return Response.json({ message: done ? 'Fait.' : 'Un autre serveur s’en occupe.' })
  },
}
