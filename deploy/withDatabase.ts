import { borrowDatabase } from './database/open'
import { prepare } from './database/prepare'
import type { Answer, Tasks } from './database/tasks'
import { childEnv, siteEnv, siteSecrets } from './environment'
import { checkWritable } from './folders'
import { Lifetime } from './lifetime'

/** Does tasks on the configured database, starting the embedded one for the time it takes when nobody runs it. */
export async function withDatabase(tasks: Tasks): Promise<Answer> {
  const env = siteEnv()
  checkWritable(env.DATA_DIR, 'DATA_DIR')
  const lifetime = new Lifetime()
  const work = (async () => {
    const { url, server } = await borrowDatabase(env)
    lifetime.add(() => server?.stop())
    return prepare(env, childEnv(env, url, siteSecrets(env)), tasks, lifetime)
  })()
  lifetime.endOnSignals(work)
  try {
    return await work
  } finally {
    await lifetime.end()
  }
}
