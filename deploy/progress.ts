import { performance } from 'node:perf_hooks'

/** Numbered steps on the terminal: « 2/5 Base de données… 0,8 s ». */
export class Progress {
  private done = 0

  constructor(private readonly total: number, private readonly write = (text: string) => void process.stdout.write(text)) {}

  /** Runs one step; a text it returns is printed before its duration. */
  async step<T>(title: string, work: () => Promise<T>, remark: (result: T) => string | undefined = () => undefined): Promise<T> {
    this.done += 1
    const from = performance.now()
    this.write(`${this.done}/${this.total} ${title}… `)
    try {
      const result = await work()
      const said = remark(result)
      this.write(`${said ? `${said}, ` : ''}${seconds(performance.now() - from)}\n`)
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
