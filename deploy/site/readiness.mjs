// Whether the site can do all of its work: its database answers and has every migration, there is room on the disk, and the
// queue of tasks is run. Asked of PostgreSQL directly, by a connection of its own: what is asked must not wait for what it judges.
import { statfs } from 'node:fs/promises'
import pg from 'pg'
import { migrationNames } from '../database/migrationNames.mjs'

const DATABASE_MS = 2000
/** Under this, nothing can be saved any more: PostgreSQL itself writes 16 MB at a time. */
const LEAST_BYTES = 100 * 1024 * 1024
const WARN_BELOW = 0.1
const MINUTE_MS = 60_000

/** @param {{ bavail: number, blocks: number, bsize: number }} volume as `statfs` tells it */
export function judgeDisk({ bavail, blocks, bsize }) {
  const [freeBytes, free] = [bavail * bsize, blocks === 0 ? 1 : bavail / blocks]
  const freePercent = Math.floor(free * 1000) / 10
  if (freeBytes < LEAST_BYTES) return { ok: false, freePercent, says: 'Le disque est plein : plus rien ne s’enregistre. Faites de la place.' }
  return free < WARN_BELOW ? { ok: true, freePercent, warning: `Il reste ${freePercent} % du disque : faites de la place bientôt.` } : { ok: true, freePercent }
}

/** @param {string[]} known of the code @param {string[]} applied to the database */
export function judgeMigrations(known, applied) {
  const pending = known.filter((name) => !applied.includes(name))
  return pending.length === 0 ? { ok: true } : { ok: false, pending, says: 'La base de données n’a pas toutes ses migrations : relancez npm start.' }
}

/**
 * @param {string | null} lastTurn when the queue was last run, ISO 8601
 * @param {{ now: number, upMs: number, everySeconds: number }} when
 */
export function judgeQueue(lastTurn, { now, upMs, everySeconds }) {
  // As the page « Tâches » says it (collections/jobs/readTasks.ts): an outside cron may come every quarter of an hour.
  const lateMs = Math.max(20 * MINUTE_MS, everySeconds * 3000)
  if (upMs < lateMs) return { ok: true, lastTurn }
  const isLate = lastTurn === null || now - Date.parse(lastTurn) > lateMs
  return isLate ? { ok: false, lastTurn, says: 'Plus rien ne lance la file des tâches.' } : { ok: true, lastTurn }
}

async function readDatabase(connectionString) {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: DATABASE_MS, query_timeout: DATABASE_MS, statement_timeout: DATABASE_MS })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const migrations = await client.query('SELECT name FROM payload_migrations')
    const turn = await client.query("SELECT data->>'at' AS at FROM payload_kv WHERE key = 'last-turn'")
    return { applied: migrations.rows.map(({ name }) => name), lastTurn: turn.rows[0]?.at ?? null }
  } finally {
    client.end().catch(() => undefined)
  }
}

/** A database that can't be read is no reason for the rest not to be told. */
async function judgeDatabase(env, upMs) {
  const from = performance.now()
  try {
    const { applied, lastTurn } = await readDatabase(env.DATABASE_URL)
    return {
      database: { ok: true, milliseconds: Math.round(performance.now() - from) },
      migrations: judgeMigrations(migrationNames('migrations'), applied),
      queue: judgeQueue(lastTurn, { now: Date.now(), upMs, everySeconds: Number(env.JOBS_EVERY_SECONDS) || 30 }),
    }
  } catch (error) {
    return { database: { ok: false, says: 'La base de données ne répond pas.', reason: error.code ?? error.message } }
  }
}

/**
 * @param {NodeJS.ProcessEnv} env of the site: DATABASE_URL, DATA_DIR, MEDIA_DIR, JOBS_EVERY_SECONDS
 * @returns {Promise<{ ready: boolean, checks: Record<string, { ok: boolean, says?: string, warning?: string }> }>}
 */
export async function readiness(env, upMs = process.uptime() * 1000) {
  const folders = { disk: env.DATA_DIR, ...(env.MEDIA_DIR && env.MEDIA_DIR !== `${env.DATA_DIR}/media` ? { media: env.MEDIA_DIR } : {}) }
  const disks = Object.entries(folders).map(async ([name, folder]) => [name, await statfs(folder ?? '.').then(judgeDisk, ({ code }) => ({ ok: false, says: `Le dossier ${folder} ne se lit pas (${code}).` }))])
  const checks = { ...(await judgeDatabase(env, upMs)), ...Object.fromEntries(await Promise.all(disks)) }
  return { ready: Object.values(checks).every(({ ok }) => ok), checks }
}
