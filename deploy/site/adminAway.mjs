// What staff read in the place of the admin while its database is away: Payload would take them for strangers and lead them to
// the page of sign-in, which would not work either.
import { isDatabaseAway } from './databaseState.mjs'

const SENTENCE = 'La base de données ne répond pas. Ce qui était enregistré l’est toujours ; ce que vous avez tapé sans l’enregistrer est gardé dans ce navigateur.'
const PAGE = `<!doctype html><html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><meta http-equiv="refresh" content="10"><title>L’administration est en panne</title><style>body{font:1.0625rem/1.6 system-ui,sans-serif;max-width:34rem;margin:15vh auto;padding:0 1.25rem}</style><main><h1>L’administration est en panne</h1><p>${SENTENCE}</p><p>Cette page réessaie d’elle-même toutes les dix secondes. Si la panne dure, prévenez la personne qui exploite le site.</p></main></html>`
const ADMIN = /^\/admin(?:[/?]|$)/

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @returns {boolean} whether it has answered
 */
export function answersAdminAway(request, response) {
  if (!ADMIN.test(request.url ?? '') || !isDatabaseAway()) return false
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  const body = Buffer.from(isRead ? PAGE : SENTENCE)
  response.writeHead(503, { 'content-type': `text/${isRead ? 'html' : 'plain'}; charset=utf-8`, 'content-length': body.length, 'cache-control': 'no-store', 'retry-after': '10' }).end(body)
  return true
}
