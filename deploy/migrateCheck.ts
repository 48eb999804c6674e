import { join } from 'node:path'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { runChild } from './child'
import { siteEnv } from './environment'
import { Lifetime } from './lifetime'
import { StartError } from './startError'

/** `npm run migrate:check`: refuses a model that `migrations/` does not produce; needs no database and writes nothing. */
export default async function migrateCheck(): Promise<void> {
  const lifetime = new Lifetime()
  const folder = mkdtempSync(join(tmpdir(), 'migrations-'))
  const env = { ...process.env, DATABASE_URL: '', NODE_ENV: siteEnv().NODE_ENV, PAYLOAD_SECRET: 'for-a-check-that-opens-no-database' }
  const work = runChild(['--import', 'tsx', 'deploy/database/driftProgram.ts'], env, join(folder, 'journal'), lifetime)
  lifetime.endOnSignals(work)
  const { code, messages, lastLines } = await work.finally(() => rmSync(folder, { recursive: true, force: true }))
  const statements = messages.at(-1) as string[] | undefined
  if (code !== 0 || !statements) throw new StartError(`Le modèle et les migrations n’ont pas pu être comparés :\n${lastLines}`)
  if (statements.length > 0) {
    throw new StartError(`Le modèle a changé sans migration. Créez-la : npm run migrate:create -- nom\n\n${statements.slice(0, 20).join('\n')}`)
  }
  console.log('Le modèle et les migrations concordent.')
}
