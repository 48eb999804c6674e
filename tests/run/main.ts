import { Lifetime } from '@/deploy/lifetime'
import { type Bench, openBench } from './bench'
import { runProject, type Score } from './jest'
import { useBrowser, useDatabase, useSite } from './needs'

/** `workers`: how many test files at once; those that share one site, or ports, go one by one. */
type Part = { name: string; prepare: (bench: Bench) => Promise<Record<string, string>>; workers: number; onlyNamed?: true }

/** What each jest project runs with, in this order: what fails soonest comes first. */
const PARTS: Part[] = [
  { name: 'unit', prepare: async () => ({}), workers: 2 },
  { name: 'integration', prepare: (bench) => useDatabase(bench, 'integration'), workers: 2 },
  { name: 'e2e', prepare: async (bench) => ({ ...(await useBrowser()), ...(await useSite(bench, 'e2e')) }), workers: 1 },
  { name: 'start', prepare: (bench) => useDatabase(bench, 'start'), workers: 1 },
  // Slow: only when it is named, as `npm run test:full` does.
  { name: 'full', prepare: async (bench) => ({ ...(await useBrowser()), ...(await useSite(bench, 'full')) }), workers: 1, onlyNamed: true },
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
  for (const { name, prepare, workers } of parts) {
    // With the slow part, each check of pages is made on every type of page.
    const pages: Record<string, string> = parts.some(({ onlyNamed }) => onlyNamed) ? { EVERY_PAGE: 'yes' } : {}
    scores.push(await runProject(name, [workers > 1 ? `--maxWorkers=${workers}` : '--runInBand', ...jestWords], { ...(await prepare(bench)), ...pages }, bench))
  }
  return scores
}
