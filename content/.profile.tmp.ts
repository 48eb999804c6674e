import pg from 'pg'
const orig = pg.Client.prototype.query as any
const stats = new Map<string, [number, number]>()
;(pg.Client.prototype as any).query = function (...a: any[]) {
  const t = performance.now(); const r = orig.apply(this, a)
  const sql = (typeof a[0] === 'string' ? a[0] : a[0].text).slice(0, 60) + ' … ' + (typeof a[0] === 'string' ? a[0] : a[0].text).match(/from "?[a-z_]+"?/)?.[0]
  r?.then?.(() => { const s = stats.get(sql) ?? [0, 0]; s[0]++; s[1] += performance.now() - t; stats.set(sql, s) })
  return r
}
import { startEmbedded } from '/work/main/deploy/postgres/server'
import { mkdirSync, rmSync } from 'node:fs'
const server = await startEmbedded('/tmp/cl/data', { durable: false })
process.env.DATABASE_URL = server.url
process.env.PAYLOAD_SECRET = 'x'.repeat(40)
const { getPayload } = await import('payload')
const { default: config } = await import('/work/main/payload.config')
const { migrations } = await import('/work/main/migrations')
const payload = await getPayload({ config })
await payload.db.migrate({ migrations: migrations as never })
const { loadContent } = await import('/work/main/content/load')
stats.clear(); const t = performance.now(); console.log(await loadContent(payload), performance.now() - t); let n = 0, ms = 0; for (const [, [c, m]] of stats) { n += c; ms += m }; console.log("queries:", n, ms); console.log([...stats].sort((a, b) => b[1][1] - a[1][1]).slice(0, 25).map(([k, [c, m]]) => c + " " + m.toFixed(0) + "ms " + k).join("\n"))
process.on("uncaughtException", () => {}); await server.stop(); process.exit(0)
