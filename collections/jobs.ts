import { createHash, timingSafeEqual } from 'node:crypto'
import type { CollectionConfig, Config, PayloadRequest } from 'payload'
import { env } from '@/lib/env'
import { refuseSchedule, refuseUnschedule } from './hooks/schedule'
import { scheduleWhatIsMeant } from './hooks/scheduleWhatIsMeant'

const digest = (value: string) => createHash('sha256').update(value).digest()

/** The queue is run over HTTP by the server's own timer or an outside cron, which prove themselves with CRON_SECRET. */
export function mayRunJobs({ req }: { req: PayloadRequest }): boolean {
  if (!env.CRON_SECRET) return false
  return timingSafeEqual(digest(req.headers.get('authorization') ?? ''), digest(`Bearer ${env.CRON_SECRET}`))
}

export const withJobHooks = ({ defaultJobsCollection }: { defaultJobsCollection: CollectionConfig }): CollectionConfig => ({
  ...defaultJobsCollection,
  hooks: {
    ...defaultJobsCollection.hooks,
    beforeChange: [...(defaultJobsCollection.hooks?.beforeChange ?? []), scheduleWhatIsMeant, refuseSchedule],
    beforeDelete: [...(defaultJobsCollection.hooks?.beforeDelete ?? []), refuseUnschedule],
  },
})

/** What visitors may not do is no fault of the site: one line in the journal, not a stack. */
export const QUIET_REFUSALS: Config['loggingLevels'] = {
  APIError: 'info', AuthenticationError: 'info', Forbidden: 'info', NotFound: 'info', QueryError: 'info', ValidationError: 'info',
}
