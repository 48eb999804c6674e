import { startChild } from '../child'
import { portError } from '../port'
import { StartError } from '../startError'

const END_SECONDS = 15
const START_SECONDS = 120

/** The running site; `ended` resolves with its exit code (null after a signal), whoever ended it. */
export type Site = {
  pid: number
  ended: Promise<number | null>
  stop: () => Promise<void>
  /** Ends it at once, for when it no longer listens. */
  kill: () => void
  /** The same site anew, once this one has ended. @throws {StartError} when it does not start. */
  again: () => Promise<Site>
}

/** What Payload writes on the server (the hour of a version, of a regular task) is then the hour that the team reads elsewhere. */
const TIME_ZONE = { TZ: 'Europe/Paris' }

/** Starts the site's process. @returns once it listens. @throws {StartError} when it cannot. */
export async function startSite(port: number, env: NodeJS.ProcessEnv): Promise<Site> {
  const child = startChild(['deploy/site/serve.mjs'], { ...TIME_ZONE, ...env }, ['ignore', 'inherit', 'inherit', 'ipc'])
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', (code) => resolve(code))
    child.once('error', () => resolve(null))
  })
  const stuck = setTimeout(() => child.kill('SIGKILL'), START_SECONDS * 1000)
  const refused = await new Promise<string | undefined>((resolve) => {
    child.on('message', (message: { ready?: true; refused?: string }) => resolve(message.ready ? undefined : message.refused ?? '?'))
    void ended.then(() => resolve('exit'))
  })
  clearTimeout(stuck)
  if (refused === 'exit') throw new StartError('Le site s’est arrêté en démarrant ; ses derniers messages sont ci-dessus.')
  if (refused) throw portError(port, refused)
  return {
    pid: child.pid ?? 0,
    ended,
    kill: () => void child.kill('SIGKILL'),
    again: () => startSite(port, env),
    stop: async () => {
      child.kill('SIGTERM')
      const late = setTimeout(() => child.kill('SIGKILL'), END_SECONDS * 1000)
      await ended
      clearTimeout(late)
    },
  }
}
