import { join } from 'node:path'
import { readable, runChild } from '../child'
import type { SiteEnv } from '../environment'
import type { Lifetime } from '../lifetime'
import { StartError } from '../startError'
import { connect } from './connection'
import { readState, type State } from './state'
import type { Answer, Message, Tasks } from './tasks'

/** What the database needs, asked without loading Payload. */
export async function inspect(url: string): Promise<State> {
  const client = await connect(url)
  try {
    return await readState(client)
  } finally {
    await client.end()
  }
}

/** Migrates, then does the other tasks, in a process of its own (Payload takes seconds and memory that the launcher need not keep). */
export async function prepare(env: SiteEnv, childEnv: NodeJS.ProcessEnv, tasks: Tasks, lifetime: Lifetime): Promise<Answer> {
  const journal = join(env.DATA_DIR, 'start.log')
  const args = ['--import', 'tsx', 'deploy/database/prepareProgram.ts', JSON.stringify(tasks)]
  const { messages, lastLines } = await runChild(args, childEnv, journal, lifetime)
  const message = messages.at(-1) as Message | undefined
  if (message && 'answer' in message) return message.answer
  if (message?.refusal) throw new StartError(message.refusal)
  throw new StartError(`La préparation de la base de données a échoué :\n${readable(lastLines)}\nDétails : ${journal}`)
}
