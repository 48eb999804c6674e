import { createHash } from 'node:crypto'
import { chmodSync, chownSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { StartError } from '../startError'
import { type Account, runAs } from './account'

const ELSEWHERE = '/var/lib/democratie-ouverte'

/** Where root keeps the database of a data folder that PostgreSQL's account cannot reach. */
export function spareBase(dataDir: string): string {
  return join(ELSEWHERE, createHash('sha256').update(dataDir).digest('hex').slice(0, 12))
}

/** The folder that holds (or will hold) the embedded server's data and settings: `dataDir`, or its spare one. */
export function knownBase(dataDir: string): string | undefined {
  return [dataDir, spareBase(dataDir)].find((base) => existsSync(join(base, 'postgres', 'PG_VERSION')))
}

/**
 * Chooses the folder and makes sure that `account` can work in it.
 * @throws {StartError} when existing data cannot be reached, or no folder can.
 */
export async function chooseBase(dataDir: string, account: Account): Promise<string> {
  const known = knownBase(dataDir)
  if (known) {
    if (await canWork(join(known, 'postgres'), account)) return known
    throw new StartError(
      `La base de données existe dans ${join(known, 'postgres')}, mais l’utilisateur « ${account.name} », qui doit la lire, n’y a pas accès.\n` +
        'Lancez le site avec l’utilisateur qui l’a créée, ou rendez ce dossier (et ceux qui le contiennent) accessible à cet utilisateur.',
    )
  }
  const bases = account.uid === undefined ? [dataDir] : [dataDir, spareBase(dataDir)]
  for (const base of bases) if (await tryOut(base, account)) return base
  throw new StartError(
    `L’utilisateur « ${account.name} », qui fait tourner PostgreSQL, ne peut écrire dans aucun de ces dossiers : ${bases.join(', ')}.\n` +
      'Indiquez-en un autre dans la variable DATA_DIR.',
  )
}

async function tryOut(base: string, account: Account): Promise<boolean> {
  const trial = join(base, 'postgres.new')
  try {
    if (!existsSync(base)) {
      mkdirSync(base, { recursive: true })
      for (const folder of [base, dirname(base)]) if (folder.startsWith(ELSEWHERE)) chmodSync(folder, 0o755)
    }
    makeFolderFor(trial, account)
    if (await canWork(trial, account)) return true
    rmSync(trial, { recursive: true, force: true })
  } catch {
    // Not allowed here: the next folder is tried.
  }
  return false
}

/** Makes an empty folder that belongs to `account`, throwing away an unfinished one. */
export function makeFolderFor(folder: string, { uid, gid }: Account): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { mode: 0o700 })
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid)
}

/** Root ignores permissions, so the question is asked as the account itself. */
async function canWork(folder: string, account: Account): Promise<boolean> {
  if (process.platform === 'win32') return true
  return (await runAs(account, '/bin/sh', ['-c', 'cd "$1" && test -w . && test -O .', 'sh', folder])).ok
}
