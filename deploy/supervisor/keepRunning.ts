import { setTimeout as pause } from 'node:timers/promises'
import { seconds } from '../progress'
import { StartError } from '../startError'
import { Restarts, WAITS_MS } from './restarts'

/** Something that runs: `ended` resolves when it is over, whoever ended it. */
export type Running = { ended: Promise<unknown>; stop: () => Promise<void> }

/** What is said of it: « Le site s’est arrêté de façon inattendue », « Il répond de nouveau ». */
export type Words = { hasStopped: string; isBack: string; wontStart: string; seeAlso?: string }

export type Kept<T> = {
  current: () => T
  /** Resolves with what to say once it is of no use to start it again. */
  lost: Promise<StartError>
  /** Ends it, and whatever start of it is going on. */
  stop: () => Promise<void>
}

type Options = { restarts?: Restarts; tell?: (line: string) => void }

/** Keeps `first` running: it is started again whenever it ends without having been asked to, as `Restarts` allows. */
export function keepRunning<T extends Running & { again: () => Promise<T> }>(first: T, words: Words, { restarts = new Restarts(), tell = console.error }: Options = {}): Kept<T> {
  const over = new AbortController()
  let current = first

  async function keep(): Promise<StartError> {
    for (;;) {
      const how = await current.ended
      if (over.signal.aborted) return new Promise(() => undefined)
      const from = performance.now()
      tell(`${words.hasStopped}${typeof how === 'number' ? ` (code ${how})` : ''}.`)
      const next = await startAgain()
      if (next instanceof StartError) return next
      current = next
      tell(`${words.isBack} (après ${seconds(performance.now() - from)}).`)
    }
  }

  async function startAgain(): Promise<T | StartError> {
    let problem = ''
    for (let wait = restarts.next(); wait !== null; wait = restarts.next()) {
      await pause(wait, undefined, { signal: over.signal }).catch(() => undefined)
      if (over.signal.aborted) return new Promise(() => undefined)
      starting = current.again()
      try {
        return await starting
      } catch (error) {
        problem = (error as Error).message
        tell(problem)
      }
    }
    const lines = [`${words.wontStart} : déjà ${WAITS_MS.length} nouveaux départs en deux minutes.`, 'Rien n’est perdu : corrigez la cause, puis relancez la même commande.', words.seeAlso]
    return new StartError(lines.filter(Boolean).join('\n'))
  }

  let starting: Promise<T> | undefined
  const lost = keep()
  return {
    current: () => current,
    lost,
    stop: async () => {
      over.abort()
      const last = await starting?.catch(() => undefined)
      await (last ?? current).stop()
    },
  }
}
