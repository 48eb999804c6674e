import { appendFileSync, chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartError } from '../startError'
import { type Account, runAs } from './account'
import type { Binaries } from './binaries'
import { makeFolderFor } from './place'
import { newSettings, readSettings, type Settings, writeSettings } from './settings'

/** French order of words where the build knows it (ICU), else the order of characters. */
const LOCALES = [
  ['--locale-provider=icu', '--icu-locale=fr'],
  ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
]

/**
 * Makes the data folder `base/postgres` unless it exists. An interrupted creation leaves nothing that counts, since the
 * folder takes its name once complete.
 * @throws {StartError} when it cannot be made, comes from another major version, or its settings are lost.
 */
export async function prepareCluster(base: string, binaries: Binaries, account: Account): Promise<Settings> {
  const folder = join(base, 'postgres')
  if (!existsSync(join(folder, 'PG_VERSION'))) return createCluster(base, folder, binaries, account)
  const major = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim()
  if (major !== String(binaries.major)) {
    throw new StartError(
      `La base de données de ${folder} vient de PostgreSQL ${major}, et cette version du site apporte PostgreSQL ${binaries.major}.\n` +
        `Exportez-la avec PostgreSQL ${major} (pg_dump) vers un serveur que vous indiquerez dans DATABASE_URL, ou repartez d’un dossier vide avec DATA_DIR.`,
    )
  }
  const settings = readSettings(base)
  if (settings) return settings
  throw new StartError(`Le fichier ${join(base, 'postgres.json')}, qui donne accès à la base de données de ${folder}, manque ou est illisible.\nRestaurez-le depuis une sauvegarde, ou repartez d’un dossier vide avec la variable DATA_DIR.`)
}

async function createCluster(base: string, folder: string, binaries: Binaries, account: Account): Promise<Settings> {
  const unfinished = `${folder}.new`
  const passwordFile = `${folder}.password`
  const settings = newSettings()
  try {
    rmSync(passwordFile, { force: true })
    writeFileSync(passwordFile, `${settings.superuserPassword}\n`, { mode: 0o600, flag: 'wx' })
    if (account.uid !== undefined && account.gid !== undefined) chownSync(passwordFile, account.uid, account.gid)
    let problem = ''
    for (const locale of LOCALES) {
      makeFolderFor(unfinished, account)
      const made = await runAs(account, binaries.initdb, [
        `--pgdata=${unfinished}`, '--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8',
        '--locale=C', '--text-search-config=french', ...locale,
      ])
      if (made.ok) {
        appendFileSync(join(unfinished, 'postgresql.conf'), "\ninclude 'site.conf'\n")
        writeSettings(base, settings)
        renameSync(unfinished, folder)
        return settings
      }
      problem ||= made.output.split('\n').filter((line) => line.includes('error')).join(' ') || made.output
    }
    throw new StartError(`La base de données n’a pas pu être créée dans ${folder} : ${problem}`)
  } finally {
    rmSync(passwordFile, { force: true })
    rmSync(unfinished, { recursive: true, force: true })
  }
}
