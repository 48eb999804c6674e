/** Of the network; of PostgreSQL when it ends, or is not ready yet; ours, when it says nothing. */
const AWAY = /^(?:ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EPIPE|57P0[123]|SILENCE)$/

/** Whether an error's code says that the database can't be reached, whatever it was asked. */
export const isAwayCode = (code: string | undefined): boolean => code !== undefined && AWAY.test(code)
