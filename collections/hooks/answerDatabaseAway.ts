import type { Config } from 'payload'
import { isDatabaseAway } from '@/lib/freshness'
import { AWAY } from '@/lib/outage/words'

type AfterError = NonNullable<NonNullable<Config['hooks']>['afterError']>[number]

/** What the API answers when the database can't be reached, whatever error that became on its way. */
export const answerDatabaseAway: AfterError = ({ error, req }) => {
  if (!isDatabaseAway(error)) return undefined
  req.responseHeaders = new Headers(req.responseHeaders)
  req.responseHeaders.set('Retry-After', String(AWAY.retryAfterSeconds))
  return { response: { errors: [{ name: 'DatabaseAway', message: AWAY.message }] }, status: 503 }
}
