// How the site is, told before anything else is done for a request: /healthz (the process is there), /readyz (it can do its
// work), /metrics.
import { measured } from './metrics.mjs'
import { readiness } from './readiness.mjs'
import { isAdministrator, isLocal } from './whoAsks.mjs'

const say = (response, status, type, text) =>
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store', ...(status === 503 ? { 'retry-after': '10' } : {}) }).end(text)

/** What is told to anybody does not cost anything: an answer is good for a second. */
const KEPT_MS = 1000

/**
 * @param {{ port: number, env?: NodeJS.ProcessEnv, judge?: typeof readiness }} options
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => boolean} whether the request was for it
 */
export function answersHealth({ port, env = process.env, judge = readiness }) {
  let kept = { at: -Infinity, found: undefined }
  const found = () => {
    if (performance.now() - kept.at > KEPT_MS) kept = { at: performance.now(), found: judge(env) }
    return kept.found
  }

  async function ready(request, response) {
    const { ready: isReady, checks } = await found()
    const isTold = isLocal(request) || (await isAdministrator(request, port))
    say(response, isReady ? 200 : 503, 'application/json', JSON.stringify(isTold ? { ready: isReady, checks } : { ready: isReady }))
  }

  async function metrics(request, response) {
    const isOpen = env.METRICS === 'open' || isLocal(request)
    if (isOpen) response.writeHead(200, { 'content-type': measured.type, 'cache-control': 'no-store' }).end(await measured.text())
    else say(response, 404, 'text/plain', 'Cette adresse ne répond qu’à la machine du site (réglage METRICS).\n')
  }

  const ANSWERS = { '/healthz': async (_, response) => say(response, 200, 'text/plain', 'ok\n'), '/readyz': ready, '/metrics': metrics }
  return (request, response) => {
    const answer = ANSWERS[(request.url ?? '').split('?', 1)[0]]
    if (!answer || !['GET', 'HEAD'].includes(request.method ?? '')) return false
    answer(request, response).catch((error) => say(response, 500, 'text/plain', `${error.message}\n`))
    return true
  }
}
