import { describe, expect, test } from '@jest/globals'
import { keepRunning } from '@/deploy/supervisor/keepRunning'
import { Restarts, WINDOW_MS } from '@/deploy/supervisor/restarts'
import { watch } from '@/deploy/supervisor/watch'

describe('when to start again', () => {
  /** Ends at these seconds; what to wait after each, in milliseconds. */
  const ROWS: [string, number[], (number | null)[]][] = [
    ['one end', [0], [0]],
    ['ends that follow one another closely wait longer and longer', [0, 1, 2, 5, 9], [0, 500, 1000, 2000, 4000]],
    ['the sixth end in two minutes is the last', [0, 20, 40, 60, 80, 100], [0, 500, 1000, 2000, 4000, null]],
    ['an end after two quiet minutes is a first one', [0, 120, 300], [0, 0, 0]],
    ['only the last two minutes count', [0, 30, 60, 90, 119, 121, 151], [0, 500, 1000, 2000, 4000, 4000, 4000]],
  ]
  test.each(ROWS)('%s', (_, ends, waits) => {
    let now = 0
    const restarts = new Restarts(() => now)
    expect(ends.map((second) => {
      now = second * 1000
      return restarts.next()
    })).toEqual(waits)
  })

  test('the window is the two minutes that are told to people', () => expect(WINDOW_MS).toBe(120_000))
})

/** Runs until its `end` is called; what starts again after it is made by `make`, which may fail. */
function thing(make: () => Thing) {
  let end: (code: number | null) => void = () => undefined
  const ended = new Promise<number | null>((resolve) => (end = resolve))
  const stops: number[] = []
  return { ended, end: (code: number | null) => end(code), again: async () => make(), stop: async () => void stops.push(1), stops }
}
type Thing = ReturnType<typeof thing>

const WORDS = { hasStopped: 'parti', isBack: 'revenu', wontStart: 'abandon' }
const turn = () => new Promise((resolve) => setTimeout(resolve, 5))
const until = async (isTrue: () => boolean) => {
  while (!isTrue()) await turn()
}
/** Never waits, and gives up after three. */
const threeTimes = () => {
  let left = 3
  return Object.assign(new Restarts(), { next: () => (left-- > 0 ? 0 : null) })
}

describe('keeping something running', () => {
  test('starts it again, and stops the one that runs', async () => {
    const made: Thing[] = []
    const make = (): Thing => made[made.push(thing(make)) - 1]!
    const told: string[] = []
    const kept = keepRunning(make(), WORDS, { restarts: threeTimes(), tell: (line) => told.push(line) })
    made[0]!.end(137)
    await until(() => told.length === 2)
    expect(kept.current()).toBe(made[1])
    expect(told).toEqual(['parti (code 137).', expect.stringMatching(/^revenu \(après 0,\d s\)\.$/)])
    await kept.stop()
    made[1]!.end(0)
    await turn()
    expect([made.length, made[0]!.stops.length, made[1]!.stops.length]).toEqual([2, 0, 1])
  })

  test('a start that fails counts, is told, and is tried again', async () => {
    let failures = 1
    const make = (): Thing => {
      if (failures-- > 0) throw new Error('le port est pris')
      return thing(make)
    }
    const told: string[] = []
    const first = thing(make)
    const kept = keepRunning(first, WORDS, { restarts: threeTimes(), tell: (line) => told.push(line) })
    first.end(null)
    await until(() => told.length === 3)
    expect(told).toEqual(['parti.', 'le port est pris', expect.stringMatching(/^revenu/)])
    expect(kept.current()).not.toBe(first)
    await kept.stop()
  })

  test('gives up in the end, saying what to do', async () => {
    const make = (): Thing => {
      throw new Error('non')
    }
    const first = thing(make)
    const kept = keepRunning(first, { ...WORDS, seeAlso: 'Son journal : x' }, { restarts: threeTimes(), tell: () => undefined })
    first.end(1)
    expect((await kept.lost).message).toMatch(/^abandon : .*\n.*relancez la même commande\.\nSon journal : x$/)
  })
})

describe('watching whether something still answers', () => {
  const soon = { everyMs: 2, answerMs: 5, mostMissed: 3 }
  const never = () => new Promise<void>(() => undefined)

  test('silence is told, once as many questions as that had no answer', async () => {
    let asked = 0
    const toldAfter: number[] = []
    const stop = watch(() => ((asked += 1), never()), () => toldAfter.push(asked), soon)
    await until(() => toldAfter.length === 2)
    stop()
    expect(toldAfter).toEqual([3, 6])
  })

  test('a refusal is an answer, and one answer is enough to begin again', async () => {
    let [asked, told] = [0, 0]
    const stop = watch(() => ((asked += 1) % 3 === 0 ? Promise.reject(new Error('refusé')) : never()), () => (told += 1), soon)
    await until(() => asked >= 12)
    stop()
    expect(told).toBe(0)
  })
})
