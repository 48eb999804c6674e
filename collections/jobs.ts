import { createHash, timingSafeEqual } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { env } from '@/lib/env'

const digest = (value: string) => createHash('sha256').update(value).digest()

/** The queue is run over HTTP by the server's own timer or an outside cron, which prove themselves with CRON_SECRET. */
export function mayRunJobs({ req }: { req: PayloadRequest }): boolean {
  if (!env.CRON_SECRET) return false
  return timingSafeEqual(digest(req.headers.get('authorization') ?? ''), digest(`Bearer ${env.CRON_SECRET}`))
}
