import { get } from 'node:http'

const LONGEST_SECONDS = 60

/**
 * Runs the queue (scheduled publications and the like) by asking the site over HTTP, since only there does a publication
 * refresh its pages too. One request at a time; a failure is told when it begins, and its end once.
 * @returns how to stop.
 */
export function runJobsEvery(seconds: number, port: number, secret: string, tell: (line: string) => void = console.error): () => Promise<void> {
  const over = new AbortController()
  let trouble = ''
  let turn = Promise.resolve()
  const timer = setInterval(() => (turn = busy ? turn : once()), seconds * 1000)
  let busy = false

  async function once(): Promise<void> {
    busy = true
    const found = await ask(port, secret, over.signal)
    busy = false
    if (over.signal.aborted || found === trouble) return
    tell(found ? `La file des tâches (publications programmées) ne répond pas : ${found}. Nouvel essai toutes les ${seconds} s.` : 'La file des tâches répond de nouveau.')
    trouble = found
  }

  return async () => {
    clearInterval(timer)
    over.abort()
    await turn
  }
}

/** By `node:http`: aborted at a certain moment, a `fetch` of Node 20 was seen never to settle, and the stop waited for it. */
function ask(port: number, secret: string, over: AbortSignal): Promise<string> {
  return new Promise((resolve) => {
    const request = get({ host: '127.0.0.1', port, path: '/api/payload-jobs/run', headers: { Authorization: `Bearer ${secret}` }, signal: over }, (response) => {
      response.resume().once('close', () => resolve(response.statusCode === 200 ? '' : `réponse ${response.statusCode}`))
    })
    const late = setTimeout(() => request.destroy(new Error(`pas de réponse en ${LONGEST_SECONDS} s`)), LONGEST_SECONDS * 1000)
    request.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message)).once('close', () => clearTimeout(late))
  })
}
