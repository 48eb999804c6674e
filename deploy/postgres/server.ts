import { chownSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { StartError } from '../startError'
import { type Account, accountFor } from './account'
import { findBinaries } from './binaries'
import { clearLeftovers, killPostmaster, type Postmaster, startPostmaster, stopPostmaster } from './postmaster'
import { prepareCluster } from './cluster'
import { takeLock } from './lock'
import { chooseBase, knownBase, spareBase } from './place'
import { configuration, freePort, readSettings, type Settings, writeSettings } from './settings'
import { makeDatabase, siteUrl, superuserUrl } from './roles'

export type EmbeddedServer = {
  /** Address of the site's database, for its own role. */
  url: string
  /** Address of any database for the superuser; tests make theirs with it. */
  adminUrl: (database: string) => string
  /** The folder that holds the data; not always `dataDir` (see place.ts). */
  base: string
  pid: number
  ended: Promise<void>
  stop: () => Promise<void>
  /** Ends it at once, for when it no longer listens. */
  kill: () => void
  /** The same server anew, at the same address, once this one has ended. @throws {StartError} when it does not start. */
  again: () => Promise<EmbeddedServer>
}

/**
 * Starts the PostgreSQL server shipped with the site, on data kept in `dataDir`, creating them the first time.
 * @throws {StartError} in every case that people can do something about.
 */
export async function startEmbedded(dataDir: string, { durable = true } = {}): Promise<EmbeddedServer> {
  const known = knownBase(dataDir)
  const account = accountFor(join(known ?? dataDir, 'postgres'))
  const base = await chooseBase(dataDir, account)
  const release = takeLock(base)
  try {
    const binaries = await findBinaries(account, account.uid === undefined ? base : spareBase(dataDir))
    const settings = await prepareCluster(base, binaries, account)
    const folder = join(base, 'postgres')
    const stop = () => stopPostmaster(folder, binaries, account)
    const run = async (samePort: boolean): Promise<EmbeddedServer> => {
      await clearLeftovers(folder, binaries, account)
      const { pid, ended } = await attempt({ base, folder, settings, durable, samePort, account }, (log) => startPostmaster(folder, log, binaries, account))
      return {
        url: siteUrl(settings), adminUrl: (database) => superuserUrl(settings, database), base, pid, ended,
        stop: async () => {
          await stop()
          await ended
          release()
        },
        kill: () => killPostmaster(folder),
        again: () => run(true),
      }
    }
    const server = await run(false)
    try {
      await makeDatabase(settings)
    } catch (error) {
      await stop()
      throw error
    }
    return server
  } catch (error) {
    release()
    throw error
  }
}

/** The address of the embedded database while another process (`npm start`) runs it. */
export function runningUrl(base: string): string | undefined {
  const settings = readSettings(base)
  return settings && siteUrl(settings)
}

type Start = (log: string) => Promise<Postmaster | { problem: string }>

type Attempt = { base: string; folder: string; settings: Settings; durable: boolean; samePort: boolean; account: Account }

/** Another port when ours was taken meanwhile, unless others know it; patience while the processes of a killed server let go of its memory. */
async function attempt({ base, folder, settings, durable, samePort, account: { uid, gid } }: Attempt, start: Start) {
  const log = join(base, 'postgres.log')
  const isTaken = () => /could not create any TCP|bind/.test(problem)
  let problem = ''
  for (let tries = 0; tries < 20; tries += 1) {
    if (!samePort) settings.port = await freePort(isTaken() ? 0 : settings.port)
    writeSettings(base, settings)
    const conf = join(folder, 'site.conf')
    writeFileSync(conf, configuration(settings.port, durable))
    if (uid !== undefined && gid !== undefined) chownSync(conf, uid, gid)
    const started = await start(log)
    if ('pid' in started) return started
    problem = started.problem
    if (!isTaken() && !/shared memory block|lock file/.test(problem)) break
    await pause(500)
  }
  throw new StartError(`La base de données ne démarre pas : ${problem || 'sans explication'}\nSon journal : ${log}`)
}
