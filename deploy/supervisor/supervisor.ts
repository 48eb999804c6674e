import type { Lifetime } from '../lifetime'
import type { EmbeddedServer } from '../postgres/server'
import type { Site } from '../site/site'
import type { StartError } from '../startError'
import { keepRunning, type Running, type Words } from './keepRunning'
import { askDatabase, askSite } from './questions'
import { watch } from './watch'

/** @returns what to say once it is of no use to start the embedded server again. @param log its journal */
export const keepDatabase = (server: EmbeddedServer, log: string, lifetime: Lifetime): Promise<StartError> =>
  keep(server, askDatabase(server.url), lifetime, {
    hasStopped: 'La base de données s’est arrêtée de façon inattendue, elle repart',
    isBack: 'La base de données répond de nouveau',
    wontStart: 'La base de données s’arrête sans cesse',
    seeAlso: `Son journal : ${log}`,
  })

/** @returns what to say once it is of no use to start the site again. @param dev its pages are then built as it goes, which may take any time */
export const keepSite = (site: Site, port: number, dev: boolean, lifetime: Lifetime): Promise<StartError> =>
  keep(site, dev ? async () => undefined : askSite(port), lifetime, {
    hasStopped: 'Le site s’est arrêté de façon inattendue, il repart',
    isBack: 'Le site répond de nouveau',
    wontStart: 'Le site s’arrête sans cesse',
  })

type Keepable<T> = Running & { again: () => Promise<T>; kill: () => void }

/** Starts it again when it has gone, and ends it when it has long not answered. */
function keep<T extends Keepable<T>>(first: T, ask: (late: AbortSignal) => Promise<void>, lifetime: Lifetime, words: Words): Promise<StartError> {
  const kept = keepRunning(first, words)
  const stopWatching = watch(ask, () => kept.current().kill())
  lifetime.add(() => {
    stopWatching()
    return kept.stop()
  })
  return kept.lost
}
