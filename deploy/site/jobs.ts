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

async function ask(port: number, secret: string, over: AbortSignal): Promise<string> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/api/payload-jobs/run`, {
      headers: { Authorization: `Bearer ${secret}` },
      signal: AbortSignal.any([over, AbortSignal.timeout(60_000)]),
    })
    await response.arrayBuffer()
    return response.ok ? '' : `réponse ${response.status}`
  } catch (error) {
    return ((error as Error).cause as NodeJS.ErrnoException | undefined)?.code ?? (error as Error).message
  }
}
