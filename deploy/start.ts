import { join } from 'node:path'
import { buildIfNeeded } from './build/build'
import { type Database, openDatabase, refuseIfRunning } from './database/open'
import { inspect, prepare } from './database/prepare'
import { childEnv, siteEnv, siteSecrets, type SiteEnv } from './environment'
import { checkWritable } from './folders'
import { makeFontsIfNeeded } from './fonts/makeFonts'
import { Lifetime } from './lifetime'
import { newPassword } from './password'
import { checkPort } from './port'
import { Progress } from './progress'
import { runJobsEvery } from './site/jobs'
import { startSite } from './site/site'
import type { StartError } from './startError'
import { keepDatabase, keepSite } from './supervisor/supervisor'

const FIRST_EMAIL = 'admin@exemple.test'

/**
 * `npm start` and `npm run dev`: brings up everything the site needs, then the site, and keeps them running until a signal
 * ends it.
 */
export default async function start(_words: string[], command: string): Promise<void> {
  const lifetime = new Lifetime()
  const starting = bringUp(lifetime, command === 'dev')
  lifetime.endOnSignals(starting)
  const reason = await starting.then(({ broken }) => broken).catch((error: unknown) => error)
  if (lifetime.ending) return new Promise(() => undefined)
  await lifetime.end()
  throw reason
}

/** @returns `broken`, which resolves with what to say when the database or the site goes again and again. */
async function bringUp(lifetime: Lifetime, dev: boolean): Promise<{ broken: Promise<StartError> }> {
  const progress = new Progress(dev ? 4 : 5)
  const env = await progress.step('Vérifications', () => check())
  const database = await progress.step('Base de données', async () => {
    const opened = await openDatabase(env)
    return { ...opened, lost: opened.server && keepDatabase(opened.server, join(env.DATA_DIR, 'postgres.log'), lifetime) }
  }, ({ server }) => (server && server.base !== env.DATA_DIR ? `données dans ${server.base} (${env.DATA_DIR} est hors de portée de PostgreSQL)` : undefined))
  const secrets = siteSecrets(env)
  const ours = childEnv(env, database.url, secrets)
  const { password } = await progress.step('Structure et contenu', () => prepareIfNeeded(env, ours, database, lifetime), ({ remark }) => remark)
  const site = await bringUpSite(progress, env, ours, secrets.CRON_SECRET, lifetime, dev).catch((error: unknown) => {
    if (password) console.log(credentials(password))
    throw error
  })
  console.log(['', `Site             ${env.siteUrl}`, `Administration   ${env.siteUrl}/admin`, ...settings(env), ...(password ? [credentials(password)] : []), '', 'Ctrl-C pour arrêter.'].join('\n'))
  return { broken: Promise.race([site.lost, database.lost].filter((lost) => lost !== undefined)) }
}

async function bringUpSite(progress: Progress, env: SiteEnv, ours: NodeJS.ProcessEnv, cronSecret: string, lifetime: Lifetime, dev: boolean) {
  if (dev) await makeFontsIfNeeded(process.cwd())
  else {
    const journal = join(env.DATA_DIR, 'start.log')
    await progress.step('Construction', () => buildIfNeeded(process.cwd(), journal, lifetime), (built) => (built ? undefined : 'rien n’a changé'))
  }
  return progress.talkativeStep('Site', async () => {
    const lost = keepSite(await startSite(env.PORT, ours), env.PORT, dev, lifetime)
    if (env.JOBS_TIMER === 'on') lifetime.add(runJobsEvery(env.JOBS_EVERY_SECONDS, env.PORT, cronSecret))
    await fetch(`http://127.0.0.1:${env.PORT}/`).then((answer) => answer.arrayBuffer()).catch(() => undefined)
    lifetime.check()
    return { lost }
  })
}

async function check(): Promise<SiteEnv> {
  const env = siteEnv()
  checkWritable(env.DATA_DIR, 'DATA_DIR')
  checkWritable(env.mediaDir, 'MEDIA_DIR')
  refuseIfRunning(env)
  await checkPort(env.PORT)
  return env
}

/** Nothing is asked of Payload when the database already has everything, so that a second start is quick. */
async function prepareIfNeeded(env: SiteEnv, ours: NodeJS.ProcessEnv, database: Database, lifetime: Lifetime) {
  const state = await inspect(database.url)
  const wantsAdministrator = database.server !== undefined && !state.hasUsers
  if (state.pending.length === 0 && !state.wantsContent && !wantsAdministrator) return { remark: 'à jour' }
  const password = newPassword()
  const administrator = wantsAdministrator ? { email: FIRST_EMAIL, password, name: 'Administration', onlyFirst: true } : undefined
  const done = await prepare(env, ours, { content: 'ifEmpty', administrator }, lifetime)
  const remark = [
    done.migrated > 0 ? `${done.migrated} migration${done.migrated > 1 ? 's' : ''}` : '',
    done.content ? `${done.content.created} fiches créées` : '',
  ].filter(Boolean).join(', ')
  return { remark, password: done.administratorCreated ? password : undefined }
}

/** What is said of mails and tasks, so that nobody waits for a mail that is not sent, or for a task that nothing starts. */
function settings(env: SiteEnv): string[] {
  return [
    `Courriels        ${env.SMTP_URL ? `envoyés par ${new URL(env.SMTP_URL).host}` : `gardés dans ${join(env.DATA_DIR, 'outbox')}, non envoyés (SMTP_URL n’est pas définie)`}`,
    ...(env.JOBS_TIMER === 'off' ? ['Tâches           à la demande d’un cron extérieur (JOBS_TIMER=off)'] : []),
  ]
}

/** The first administrator's; told even when what follows fails, since it is never told again. */
function credentials(password: string): string {
  return `Courriel         ${FIRST_EMAIL}\nMot de passe     ${password}   (affiché une seule fois : notez-le)`
}
