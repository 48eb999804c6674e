import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Env, parseEnv } from '@/lib/env'

/** The environment of the site's processes: as parsed, with absolute folders. */
export type SiteEnv = Env

/** @throws {EnvError} naming each bad variable. */
export function siteEnv(source: Record<string, string | undefined> = process.env): SiteEnv {
  const env = parseEnv(source)
  return { ...env, DATA_DIR: resolve(env.DATA_DIR), mediaDir: resolve(env.mediaDir) }
}

export type Secrets = { PAYLOAD_SECRET: string; CRON_SECRET: string }

/** The two secrets: from the environment, else drawn once and kept in the data folder, for its owner only. */
export function siteSecrets(env: SiteEnv): Secrets {
  const file = join(env.DATA_DIR, 'secrets.json')
  const kept = readKept(file)
  const secrets: Secrets = {
    PAYLOAD_SECRET: env.PAYLOAD_SECRET ?? kept.PAYLOAD_SECRET ?? draw(),
    CRON_SECRET: env.CRON_SECRET ?? kept.CRON_SECRET ?? draw(),
  }
  const toKeep = { PAYLOAD_SECRET: kept.PAYLOAD_SECRET ?? secrets.PAYLOAD_SECRET, CRON_SECRET: kept.CRON_SECRET ?? secrets.CRON_SECRET }
  const given = env.PAYLOAD_SECRET && env.CRON_SECRET
  if (!given && (!kept.PAYLOAD_SECRET || !kept.CRON_SECRET)) {
    writeFileSync(file, `${JSON.stringify(toKeep, null, 2)}\n`, { mode: 0o600 })
  }
  return secrets
}

/** What a child process of the site gets: ours, with every value of the site decided. */
export function childEnv(env: SiteEnv, database: string, secrets: Secrets): NodeJS.ProcessEnv {
  return {
    ...process.env,
    PAYLOAD_SECRET: secrets.PAYLOAD_SECRET,
    CRON_SECRET: secrets.CRON_SECRET,
    NODE_ENV: env.NODE_ENV,
    DATABASE_URL: database,
    DATA_DIR: env.DATA_DIR,
    MEDIA_DIR: env.mediaDir,
    PORT: String(env.PORT),
    SITE_URL: env.siteUrl,
    NEXT_TELEMETRY_DISABLED: '1',
    PAYLOAD_TELEMETRY_DISABLED: '1',
  }
}

function readKept(file: string): Partial<Secrets> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Partial<Secrets>
  } catch {
    return {}
  }
}

const draw = () => randomBytes(32).toString('base64url')
