import type { CollectionConfig, Config, TaskConfig } from 'payload'
import { cleanUp } from './cleanUp'
import { files } from './files'
import { mayRunJobs, runEndpoint } from './runEndpoint'
import { sendMail } from './sendMail'
import { sendReminders } from './sendReminders'

const withOurs = ({ defaultJobsCollection }: { defaultJobsCollection: CollectionConfig }): CollectionConfig => ({
  ...defaultJobsCollection, endpoints: [runEndpoint],
})

/** The queue: Payload adds scheduled publications to these tasks. What is done is kept for a while, to be shown to staff. */
export const jobs: Config['jobs'] = {
  access: { run: mayRunJobs, queue: () => false, cancel: () => false },
  tasks: [sendMail, sendReminders, cleanUp, files] as TaskConfig[],
  deleteJobOnComplete: false,
  jobsCollectionOverrides: withOurs,
}

/** What visitors may not do is no fault of the site: one line in the journal, not a stack. */
export const QUIET_REFUSALS: Config['loggingLevels'] = {
  APIError: 'info', AuthenticationError: 'info', Forbidden: 'info', NotFound: 'info', QueryError: 'info', ValidationError: 'info',
}
