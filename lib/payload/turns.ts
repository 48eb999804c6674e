/** How long one piece of work may hold the process, in ms, before others have their turn. */
const TURN = 20

/** For work in many small pieces: called between two of them, lets whoever waits (a visitor, another form) pass. */
export function takingTurns(): () => Promise<void> {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < TURN) return
    await new Promise((resolve) => { setImmediate(resolve) })
    since = performance.now()
  }
}
