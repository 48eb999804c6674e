import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { buildIfNeeded } from '@/deploy/build/build'
import { prepare } from '@/deploy/database/prepare'
import { childEnv, siteEnv } from '@/deploy/environment'
import { newPassword } from '@/deploy/password'
import { freePort } from '@/deploy/postgres/settings'
import { runJobsEvery } from '@/deploy/site/jobs'
import { startSite } from '@/deploy/site/site'
import type { Bench } from './bench'
import { findChromium } from './chromium'

/** An empty database (DATABASE_URL, whose user may create others), an empty data folder and secrets. */
export async function useDatabase(bench: Bench, name: string) {
  return {
    DATABASE_URL: await bench.database(name),
    DATA_DIR: bench.folder(`${name}-data`),
    MEDIA_DIR: bench.folder(`${name}-data/media`),
    PAYLOAD_SECRET: randomBytes(32).toString('base64url'),
    CRON_SECRET: randomBytes(32).toString('base64url'),
    SITE_URL: '',
    PORT: '',
  }
}

/** The browser's path (CHROMIUM_PATH). */
export async function useBrowser(): Promise<Record<string, string>> {
  return { CHROMIUM_PATH: await findChromium() }
}

/**
 * The production site, with the starter content and an administrator (SITE_URL, ADMIN_EMAIL, ADMIN_PASSWORD), on a database
 * of its own (DATABASE_URL); its queue of tasks runs every second.
 */
export async function useSite(bench: Bench, name: string): Promise<Record<string, string>> {
  const base = await useDatabase(bench, name)
  const port = await freePort(0)
  const given = { ...base, NODE_ENV: 'production', PORT: String(port), SITE_URL: `http://localhost:${port}`, JOBS_EVERY_SECONDS: '1', LOG: 'off' }
  const env = siteEnv(given)
  const ours = { ...childEnv(env, base.DATABASE_URL, base), LOG: env.LOG }
  const administrator = { email: 'admin@exemple.test', password: newPassword(), name: 'Administration', onlyFirst: true }
  console.log('\nPréparation du site pour les tests de bout en bout…')
  await buildIfNeeded(process.cwd(), join(env.DATA_DIR, 'start.log'), bench.lifetime)
  await prepare(env, ours, { content: 'ifEmpty', administrator }, bench.lifetime)
  const site = await startSite(port, ours)
  bench.lifetime.add(site.stop)
  bench.lifetime.add(runJobsEvery(env.JOBS_EVERY_SECONDS, port, base.CRON_SECRET))
  return { ...given, ADMIN_EMAIL: administrator.email, ADMIN_PASSWORD: administrator.password }
}

/** A person’s browser, and the site they visit. */
export const useBrowserAndSite = async (bench: Bench, name: string): Promise<Record<string, string>> =>
  ({ ...(await useBrowser()), ...(await useSite(bench, name)) })
