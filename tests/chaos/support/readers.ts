import { setTimeout as pause } from 'node:timers/promises'

type Fault = { at: number; path: string; what: string }

/** Visitors who read the same pages again and again, and note what they were told. */
export class Readers {
  /** Answers other than a page. */
  readonly refused: Fault[] = []
  /** No answer at all: nobody listened, or the connection was lost. */
  readonly unanswered: Fault[] = []
  read = 0
  /** When the last whole page came, by address. */
  private readonly last = new Map<string, number>()
  private isOver = false
  private readonly loops: Promise<void>[]

  constructor(private readonly site: string, private readonly paths: string[]) {
    this.loops = paths.map((path) => this.loop(path))
  }

  /** Waits until every page has been read anew. */
  async allRead(): Promise<void> {
    const from = performance.now()
    while (this.paths.some((path) => (this.last.get(path) ?? 0) < from)) await pause(20)
  }

  async stop(): Promise<void> {
    this.isOver = true
    await Promise.all(this.loops)
  }

  private async loop(path: string): Promise<void> {
    while (!this.isOver) {
      const at = performance.now()
      try {
        const response = await fetch(this.site + path, { headers: { connection: 'close' }, redirect: 'manual' })
        const text = await response.text()
        if (response.status !== 200 || !text.includes('</html>')) this.refused.push({ at, path, what: `${response.status} ${text.slice(0, 80)}` })
        else {
          this.read += 1
          this.last.set(path, at)
        }
      } catch (error) {
        const { cause, message } = error as Error & { cause?: { code?: string } }
        this.unanswered.push({ at, path, what: cause?.code ?? message })
      }
      await pause(100)
    }
  }
}
