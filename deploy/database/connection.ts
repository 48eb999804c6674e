import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { StartError } from '../startError'

const OLDEST = 15

/** Opens a connection. @throws {StartError} saying what DATABASE_URL lacks, never its password. */
export async function connect(url: string, patience = 60): Promise<pg.Client> {
  for (let tries = 0; ; tries += 1) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
    client.on('error', () => undefined)
    try {
      await client.connect()
      return client
    } catch (error) {
      await client.end().catch(() => undefined)
      const startingUp = (error as { code?: string }).code === '57P03'
      if (!startingUp || tries >= patience) throw explained(url, error as Error & { code?: string })
      await pause(1000)
    }
  }
}

/** @throws {StartError} when the server is older than what the site is tested with. */
export async function checkVersion(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: string }>("SELECT current_setting('server_version') AS version")
  const version = rows[0]?.version ?? ''
  if (Number.parseInt(version, 10) >= OLDEST) return
  throw new StartError(`Le serveur indiqué dans DATABASE_URL est en PostgreSQL ${version} ; le site demande la version ${OLDEST} ou plus récente.`)
}

function explained(url: string, error: Error & { code?: string }): StartError {
  const { hostname, port, username, pathname } = new URL(url)
  const where = `${hostname || 'localhost'}:${port || 5432}`
  const base = decodeURIComponent(pathname.slice(1)) || username
  switch (error.code) {
    case '28P01':
      return new StartError(`La base de données (${where}) refuse le mot de passe de l’utilisateur « ${username} ».\nCorrigez-le dans la variable DATABASE_URL.`)
    case '28000':
      return new StartError(`La base de données (${where}) refuse l’utilisateur « ${username} » : ${error.message}\nCorrigez la variable DATABASE_URL, ou les droits de cet utilisateur.`)
    case '3D000':
      return new StartError(`La base « ${base} » n’existe pas sur ${where}.\nCréez-la (createdb), ou corrigez son nom dans la variable DATABASE_URL.`)
    case '42501':
      return new StartError(`L’utilisateur « ${username} » n’a pas le droit d’ouvrir la base « ${base} » sur ${where}.\nDonnez-lui ce droit, ou corrigez la variable DATABASE_URL.`)
    default:
      return new StartError(`La base de données est injoignable sur ${where} (${error.code ?? error.message}).\nVérifiez qu’elle est démarrée et que la variable DATABASE_URL donne la bonne adresse.`)
  }
}
