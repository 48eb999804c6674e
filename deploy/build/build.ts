import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readable, runChild } from '../child'
import type { Lifetime } from '../lifetime'
import { StartError } from '../startError'
import { checkWritable } from '../folders'
import { makeFontsIfNeeded } from '../fonts/makeFonts'
import { sourcesHash } from './sources'

/** What a build must not know: it is the same for every database, address and secret. Empty rather than absent, so that no .env file brings them back. */
const UNKNOWN = ['DATABASE_URL', 'PAYLOAD_SECRET', 'CRON_SECRET', 'SITE_URL', 'PORT', 'DATA_DIR', 'MEDIA_DIR']

/**
 * Builds the site for production unless the last build was made from the same sources.
 * @returns whether it built.
 * @throws {StartError} with the end of the build's output.
 */
export async function buildIfNeeded(root: string, journal: string, lifetime: Lifetime): Promise<boolean> {
  await makeFontsIfNeeded(root)
  const mark = join(root, '.next', 'sources.sha256')
  const hash = sourcesHash(root)
  const built = () => existsSync(join(root, '.next', 'BUILD_ID'))
  if (built() && existsSync(mark) && readFileSync(mark, 'utf8') === hash) return false
  checkWritable(join(root, '.next'), '')
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  for (const name of UNKNOWN) env[name] = ''
  const { code, lastLines } = await runChild([join(root, 'node_modules/next/dist/bin/next'), 'build', root], env, journal, lifetime)
  if (code !== 0 || !built()) throw new StartError(`La construction du site a échoué :\n${readable(lastLines)}\nDétails : ${journal}`)
  writeFileSync(mark, hash)
  return true
}
