import { withDatabase } from './withDatabase'

/** `npm run migrate`: brings the configured database up to this version of the code. */
export default async function migrate(): Promise<void> {
  const { migrated } = await withDatabase({ content: 'never' })
  console.log(migrated === 0 ? 'La base de données est à jour.' : `Migrations appliquées : ${migrated}.`)
}
