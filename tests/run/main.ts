import { Lifetime } from '@/deploy/lifetime'
import { type Bench, openBench } from './bench'
import { runProject, type Count } from './jest'
import { useBrowserAndSite, useDatabase, useSite } from './needs'

type Part = {
  name: string
  /** What its tests need, made under a name of its own. */
  prepare: (bench: Bench, name: string) => Promise<Record<string, string>>
  /** How many test files at once; those that share one site, or ports, go one by one. */
  workers: number
  /** In how many halves it runs side by side, each with what it needs for itself. */
  halves: number
  onlyNamed?: true
}

type Score = Count & { name: string }

/** What each jest project runs with, in this order: what fails soonest comes first. */
const PARTS: Part[] = [
  { name: 'unit', prepare: async () => ({}), workers: 2, halves: 1 },
  { name: 'integration', prepare: useDatabase, workers: 2, halves: 1 },
  { name: 'e2e', prepare: useBrowserAndSite, workers: 1, halves: 2 },
  { name: 'conduct', prepare: useSite, workers: 1, halves: 1 },
  { name: 'start', prepare: useDatabase, workers: 1, halves: 1 },
  // Slow: only when it is named, as `npm run test:full` does.
  { name: 'full', prepare: useBrowserAndSite, workers: 1, halves: 1, onlyNamed: true },
  { name: 'chaos', prepare: async () => ({}), workers: 1, halves: 1, onlyNamed: true },
]

/**
 * Runs the parts named first (`npm test -- unit e2e`), or all that are not slow, handing the other words to jest
 * (`npm test -- e2e -t 404`).
 * @returns the exit code: 0 only if every part ran at least one test and none failed.
 */
export async function main(words: string[]): Promise<number> {
  const count = words.findIndex((word) => !PARTS.some((part) => part.name === word))
  const names = count < 0 ? words : words.slice(0, count)
  const parts = PARTS.filter((part) => (names.length === 0 ? !part.onlyNamed : names.includes(part.name)))
  const lifetime = new Lifetime(130)
  const work = run(parts, count < 0 ? [] : words.slice(count), lifetime)
  lifetime.endOnSignals(work)
  try {
    const scores = await work
    console.log(['', ...scores.map(({ name, passed, failed }) => `${name}: ${passed} passed, ${failed} failed`)].join('\n'))
    return scores.every(({ passed, failed }) => passed > 0 && failed === 0) ? 0 : 1
  } finally {
    await lifetime.end()
  }
}

async function run(parts: Part[], jestWords: string[], lifetime: Lifetime): Promise<Score[]> {
  const bench = openBench(lifetime)
  const scores: Score[] = []
  // With the slow part, each check of pages is made on every type of page, and every query is shared out among processes.
  const given: Record<string, string> = parts.some(({ onlyNamed }) => onlyNamed) ? { EVERY_PAGE: 'yes', IN_PARALLEL: 'yes' } : {}
  for (const part of parts) scores.push(await runPart(part, jestWords, given, bench))
  return scores
}

/** With words for jest, there may be nothing for a second half. */
async function runPart({ name, prepare, workers, halves }: Part, jestWords: string[], given: Record<string, string>, bench: Bench): Promise<Score> {
  const runs: { name: string; words: string[]; env: Record<string, string> }[] = []
  const count = jestWords.length > 0 ? 1 : halves
  for (let half = 1; half <= count; half += 1) {
    const own = count > 1 ? `${name}${half}` : name
    const shard = count > 1 ? [`--shard=${half}/${count}`] : []
    runs.push({ name: own, words: [...(workers > 1 ? [`--maxWorkers=${workers}`] : ['--runInBand']), ...shard, ...jestWords], env: { ...(await prepare(bench, own)), ...given } })
  }
  console.log(`\n— ${name} —`)
  const scores = await Promise.all(runs.map(({ name: own, words, env }) => runProject(name, own, words, env, bench)))
  return { name, passed: sum(scores, 'passed'), failed: sum(scores, 'failed') }
}

const sum = (scores: Count[], of: 'passed' | 'failed'): number => scores.reduce((total, score) => total + score[of], 0)
