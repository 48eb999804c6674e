/** Below this, in ms of the processor, 16,000 characters are read at once: their square takes far longer. */
const AT_ONCE = 40
/** Four times the text may take four times the work; the square would take sixteen. */
const SIZES = [[4_000, 16_000], [6_000, 24_000], [8_000, 32_000]] as const
const MOST = 9

/** What the processor spent, in ms: a machine that does other things at the same time tells the same. */
function spent(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const least = (work: () => unknown): number => Math.min(spent(work), spent(work))

/**
 * Whether a text four times as long takes more than nine times as much to read, at each of three lengths: the work then
 * grows faster than the text. Compared with itself, so that no machine is too slow.
 */
export function growsFaster(make: (length: number) => string, read: (text: string) => unknown): boolean {
  const first = make(SIZES[0][1])
  if (spent(() => read(first)) < AT_ONCE || spent(() => read(first)) < AT_ONCE) return false
  return SIZES.every(([short, long]) => {
    const [one, other] = [make(short), make(long)]
    return least(() => read(other)) > MOST * Math.max(least(() => read(one)), 0.2)
  })
}
