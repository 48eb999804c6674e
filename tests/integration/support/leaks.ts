import { ACTORS, type Actor, type Collection } from '@/lib/roles/table'
import { COLLECTIONS, GLOBALS, openAskers } from './tableWalk'
import { type Breadth, questionsBeside, questionsOf } from './questions'
import { type Kept, openWorlds, type World } from './worlds'

const KEPT_FROM: Record<Kept, (actor: Actor) => boolean> = {
  visitors: (actor) => actor === 'anonymous', team: (actor) => actor !== 'administrator', everybody: () => true,
}

/**
 * Two worlds that differ only by what an actor must not know: whatever that actor asks, the two answer the same. What differs
 * has told something, by a value, a count or an order.
 */
export async function openLeakWalk(breadth: Breadth) {
  const opened = await openAskers()
  const { payload, rest, askers, make } = opened
  const secrets = await openWorlds(payload, make)
  const now = new Map<string, World>()
  const setWorld = async (actor: Actor, world: World) => {
    for (const { name, kept, set } of secrets) {
      const wanted = KEPT_FROM[kept](actor) ? world : 0
      if (now.get(name) !== wanted) await set(wanted)
      now.set(name, wanted)
    }
  }
  let last: World = 1
  const answer = async (actor: Actor, question: string): Promise<string> => {
    const { status, body } = await rest('GET', question, { token: askers[actor]?.token })
    return `${status} ${JSON.stringify(body)}`
  }
  /** The questions by which an actor learns something. */
  async function leaksTo(actor: Actor, questions: string[]): Promise<string[]> {
    // From the world where the last questions ended: a change of world is a hundred writes.
    const [first, second] = last === 1 ? [1, 0] as const : [0, 1] as const
    await setWorld(actor, first)
    const before: string[] = []
    for (const question of questions) before.push(await answer(actor, question))
    await setWorld(actor, second)
    last = second
    const told: string[] = []
    for (const [index, question] of questions.entries()) if ((await answer(actor, question)) !== before[index]) told.push(`${actor}: /api/${question}`)
    return told
  }
  return {
    payload, secrets, actors: ACTORS, collections: COLLECTIONS, answer, setWorld,
    leaksIn: (actor: Actor, slug: Collection) => leaksTo(actor, questionsOf(payload, slug, breadth)),
    leaksBeside: (actor: Actor) => leaksTo(actor, questionsBeside(GLOBALS)),
  }
}
