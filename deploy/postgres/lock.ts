import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartError } from '../startError'
import { commandOf, isStill } from './processes'

type Holder = { pid: number; command: string }

/** The live process that runs the database of this folder, if any. */
export function holderOf(base: string): number | undefined {
  try {
    const { pid, command } = JSON.parse(readFileSync(lockFile(base), 'utf8')) as Holder
    return isStill(pid, command) ? pid : undefined
  } catch {
    return undefined
  }
}

/**
 * Makes this process the only one that runs the database of this folder.
 * @returns how to give it back.
 * @throws {StartError} when another one is running it.
 */
export function takeLock(base: string): () => void {
  const file = lockFile(base)
  const holder = holderOf(base)
  if (holder) throw alreadyRunning(holder, base)
  rmSync(file, { force: true })
  const mine: Holder = { pid: process.pid, command: commandOf(process.pid) ?? '' }
  try {
    writeFileSync(file, JSON.stringify(mine), { flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw alreadyRunning(holderOf(base), base)
    throw error
  }
  return () => rmSync(file, { force: true })
}

export function alreadyRunning(pid: number | undefined, base: string): StartError {
  return new StartError(
    `Le site tourne déjà sur ces données (${pid ? `processus ${pid}, ` : ''}dossier ${base}).\n` +
      `Arrêtez-le d’abord (Ctrl-C${pid ? `, ou « kill ${pid} »` : ''}), ou choisissez un autre dossier avec la variable DATA_DIR.`,
  )
}

const lockFile = (base: string) => join(base, 'postgres.lock')
