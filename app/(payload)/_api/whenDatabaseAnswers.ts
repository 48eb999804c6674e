import { databaseWatch } from '@/lib/payload/pool/theWatch'
import { AWAY } from '@/lib/outage/words'

type Handler<Args> = (request: Request, args: Args) => Promise<Response>

/** What a question to the API becomes when whoever asks could not be known: refused, or an error without a word. */
const DOUBTFUL = [401, 403, 500]

const away = () => Response.json(
  { errors: [{ name: 'DatabaseAway', message: AWAY.message }] }, { status: 503, headers: { 'Retry-After': String(AWAY.retryAfterSeconds) } })

/** Answers 503 at once while the database is away, instead of taking everybody for a stranger: Payload signs out whom it can't look up. */
export const whenDatabaseAnswers = <Args>(handler: Handler<Args>): Handler<Args> => async (request, args) => {
  if (databaseWatch().reason !== null) return away()
  const response = await handler(request, args)
  return DOUBTFUL.includes(response.status) && (await databaseWatch().isAway()) ? away() : response
}
