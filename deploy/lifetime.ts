import type { ChildProcess } from 'node:child_process'

/** Thrown to leave what is being started once an end was asked for; nothing is printed for it. */
export class Stopped extends Error {
  override name = 'Stopped'
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * What has been started and must be ended in the reverse order, whichever way the end comes. Ctrl-C, SIGTERM and a closed
 * terminal all end with exit code 0, since stopping the site is not a failure (`signalCode` is for what must not be cut short).
 */
export class Lifetime {
  private readonly endings: (() => Promise<void> | void)[] = []
  private readonly helpers = new Set<ChildProcess>()
  private asked = false
  private ended: Promise<void> | undefined

  constructor(private readonly signalCode = 0) {}

  /** Listens to the signals; `starting` is awaited first so that nothing half-started is left behind. */
  endOnSignals(starting: Promise<unknown>): void {
    process.stdout.on('error', () => undefined)
    process.stderr.on('error', () => undefined)
    const asked = () => {
      if (this.asked) return
      this.asked = true
      for (const helper of this.helpers) helper.kill('SIGTERM')
      void starting.catch(() => undefined).then(() => this.end()).then(() => process.exit(this.signalCode), () => process.exit(1))
    }
    for (const signal of SIGNALS) process.on(signal, asked)
    whenNpmHasGone(asked)
  }

  /** Registers how to end what was just started. @throws {Stopped} when the end has been asked for meanwhile. */
  add(ending: () => Promise<void> | void): void {
    this.endings.push(ending)
    this.check()
  }

  /** A short-lived program that a signal interrupts. */
  help(child: ChildProcess): void {
    this.helpers.add(child)
    child.once('close', () => this.helpers.delete(child))
    if (this.asked) child.kill('SIGTERM')
  }

  check(): void {
    if (this.asked) throw new Stopped()
  }

  get ending(): boolean {
    return this.asked
  }

  /** Ends everything, once: whoever asks again waits for the same end. */
  end(): Promise<void> {
    this.asked = true
    return (this.ended ??= this.endAll())
  }

  private async endAll(): Promise<void> {
    for (const ending of this.endings.splice(0).reverse()) {
      try {
        await ending()
      } catch (error) {
        console.error((error as Error).message)
      }
    }
  }
}

/** An npm that was killed tells nobody: the processes it started have another parent from then on. */
function whenNpmHasGone(then: () => void): void {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && then(), 500).unref()
}
