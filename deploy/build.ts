import { join } from 'node:path'
import { buildIfNeeded } from './build/build'
import { siteEnv } from './environment'
import { checkWritable } from './folders'
import { Lifetime } from './lifetime'

/** `npm run build`: the production build alone, for images and for those who start the site elsewhere. */
export default async function build(): Promise<void> {
  const env = siteEnv()
  checkWritable(env.DATA_DIR, 'DATA_DIR')
  const lifetime = new Lifetime()
  const work = buildIfNeeded(process.cwd(), join(env.DATA_DIR, 'start.log'), lifetime)
  lifetime.endOnSignals(work)
  console.log((await work) ? 'Construction terminée.' : 'Construction à jour : rien n’a changé.')
}
