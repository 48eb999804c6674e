const EVERY_MS = 1000
/** Four times that without any answer is more than a heavy load makes anyone wait. */
const ANSWER_MS = 2500
const MOST_MISSED = 4

type Options = { everyMs?: number; answerMs?: number; mostMissed?: number }

/**
 * Asks something that runs, again and again, whether it still answers, and tells when it has long not: its process is there
 * but does nothing (stopped, stuck on a disk, going round in circles). A refusal is an answer: that nobody listens is seen
 * by other means.
 * @param ask settles at the answer
 * @param whenStuck called each time as many questions in a row had none
 * @returns how to stop asking
 */
export function watch(ask: (late: AbortSignal) => Promise<unknown>, whenStuck: () => void, { everyMs = EVERY_MS, answerMs = ANSWER_MS, mostMissed = MOST_MISSED }: Options = {}): () => void {
  let missed = 0
  let over = false
  let timer = setTimeout(turn, everyMs)

  async function turn(): Promise<void> {
    missed = (await answers()) ? 0 : missed + 1
    if (over) return
    if (missed >= mostMissed) {
      missed = 0
      whenStuck()
    }
    timer = setTimeout(turn, everyMs)
  }

  function answers(): Promise<boolean> {
    const late = new AbortController()
    return new Promise<boolean>((resolve) => {
      const giveUp = setTimeout(() => {
        late.abort()
        resolve(false)
      }, answerMs)
      void ask(late.signal).catch(() => undefined).then(() => {
        clearTimeout(giveUp)
        resolve(true)
      })
    })
  }

  return () => {
    over = true
    clearTimeout(timer)
  }
}
