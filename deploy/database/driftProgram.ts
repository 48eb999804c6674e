import config from '@payload-config'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getPayload } from 'payload'

/** Sends the statements that would bring the last migration's snapshot to the present model; none when they agree. */
process.env.PAYLOAD_MIGRATING = 'true'
const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
const { migrationDir, schema, defaultDrizzleSnapshot, requireDrizzleKit } = payload.db as unknown as {
  migrationDir: string
  schema: Record<string, unknown>
  defaultDrizzleSnapshot: object
  requireDrizzleKit: () => {
    generateDrizzleJson: (schema: Record<string, unknown>) => Promise<object>
    generateMigration: (before: object, after: object) => Promise<string[]>
  }
}
const last = existsSync(migrationDir) ? readdirSync(migrationDir).filter((name) => name.endsWith('.json')).sort().at(-1) : undefined
const before = last ? (JSON.parse(readFileSync(join(migrationDir, last), 'utf8')) as object) : defaultDrizzleSnapshot
const { generateDrizzleJson, generateMigration } = requireDrizzleKit()
const statements = await generateMigration(before, await generateDrizzleJson(schema))
process.send?.(statements, () => process.exit(0))
