import { performance } from 'node:perf_hooks'

/** Numbered steps on the terminal: « 2/5 Base de données… 0,8 s ». */
export class Progress {
  private done = 0

  constructor(private readonly total: number, private readonly write = (text: string) => void process.stdout.write(text)) {}

  /** Runs one step; what `remark` makes of its result is printed before its duration. */
  async step<T>(title: string, work: () => Promise<T>, remark: (result: T) => string | undefined = () => undefined): Promise<T> {
    this.write(this.title(title))
    return this.finish(work, remark)
  }

  /** The same for a step that prints lines of its own: its title comes after them. */
  async talkativeStep<T>(title: string, work: () => Promise<T>): Promise<T> {
    return this.finish(work, () => undefined, this.title(title))
  }

  private title(title: string): string {
    this.done += 1
    return `${this.done}/${this.total} ${title}… `
  }

  private async finish<T>(work: () => Promise<T>, remark: (result: T) => string | undefined, before = ''): Promise<T> {
    const from = performance.now()
    try {
      const result = await work()
      const said = remark(result)
      this.write(`${before}${said ? `${said}, ` : ''}${seconds(performance.now() - from)}\n`)
      return result
    } catch (error) {
      this.write('\n')
      throw error
    }
  }
}

export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toLocaleString('fr-FR', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} s`
}
