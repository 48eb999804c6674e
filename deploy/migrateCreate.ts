import { StartError } from './startError'

/** `npm run migrate:create -- name`: writes the migration for what changed in the model since the last one; needs no database. */
export default async function migrateCreate([name]: string[]): Promise<void> {
  if (!name || !/^[a-z0-9_]+$/.test(name)) {
    throw new StartError('Donnez un nom à la migration, en minuscules : npm run migrate:create -- ce_qui_change')
  }
  process.env.PAYLOAD_SECRET ??= 'nothing-is-signed-while-writing-a-migration'
  process.env.PAYLOAD_MIGRATING = 'true'
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
  await payload.db.createMigration({ payload, migrationName: name, skipEmpty: true })
  process.exit(0)
}
