import { setTimeout as pause } from 'node:timers/promises'

/** What a save writes in one go, in two tables and their versions: all of it bears the same number, or the save was torn. */
const content = (number: number) => ({
  tagline: `Enregistrement ${number}`, endNote: { remains: `Enregistrement ${number}` },
  websites: [{ url: 'https://exemple.org', label: `Enregistrement ${number}` }], changeNote: `Enregistrement ${number}`, _status: 'published',
})

type Stored = { tagline?: string; endNote?: { remains?: string }; websites?: { label?: string }[]; _status?: string }

const numbersOf = ({ tagline, endNote, websites }: Stored) =>
  [tagline, endNote?.remains, websites?.[0]?.label].map((text) => Number(/^Enregistrement (\d+)$/.exec(text ?? '')?.[1] ?? 0))

/** Someone who publishes a project again and again, and creates drafts between; what the site has acknowledged must stay. */
export class Writer {
  tried = 0
  acknowledged = 0
  saves = 0
  readonly drafts: string[] = []
  /** What is neither a save nor « try again »: a writer taken for a stranger, for instance. */
  readonly oddities: string[] = []
  private isOver = false
  private readonly loop: Promise<void>

  constructor(private readonly api: string, private readonly token: string, readonly id: string) {
    this.loop = this.run()
  }

  async stop(): Promise<void> {
    this.isOver = true
    await this.loop
  }

  /** Waits until one more save is acknowledged. */
  async savesAgain(): Promise<void> {
    const before = this.saves
    while (this.saves === before) await pause(20)
  }

  /** @returns what is wrong with what is stored, in words; nothing when all is well. */
  async faults(): Promise<string[]> {
    const published = (await this.ask('GET', `projects/${this.id}?depth=0`)).body as Stored
    const { docs } = (await this.ask('GET', `projects/versions?where[parent][equals]=${this.id}&sort=-updatedAt&limit=1&depth=0`)).body as { docs: { version: Stored }[] }
    const [numbers, latest] = [numbersOf(published), numbersOf(docs[0]!.version)]
    const found: string[] = []
    if (new Set([...numbers, ...latest]).size !== 1) found.push(`torn: ${numbers} in the document, ${latest} in its version`)
    if (published._status !== 'published' || docs[0]!.version._status !== 'published') found.push(`half published: ${published._status}, ${docs[0]!.version._status}`)
    if (numbers[0]! < this.acknowledged) found.push(`lost: ${numbers[0]} where ${this.acknowledged} was acknowledged`)
    const ids = this.drafts.map((id, place) => `where[id][in][${place}]=${id}`).join('&')
    const { totalDocs } = (await this.ask('GET', `sources?draft=true&limit=0&depth=0&${ids}`)).body as { totalDocs: number }
    if (totalDocs !== this.drafts.length) found.push(`lost: ${this.drafts.length - totalDocs} of ${this.drafts.length} drafts`)
    return found
  }

  private async run(): Promise<void> {
    while (!this.isOver) {
      const number = (this.tried += 1)
      await this.save('PATCH', `projects/${this.id}`, content(number), () => {
        this.acknowledged = number
        this.saves += 1
      })
      if (number % 5 === 0) await this.save('POST', 'sources?draft=true', { title: `Brouillon ${this.id} ${number}`, _status: 'draft' }, ({ doc }) => this.drafts.push(doc.id))
      await pause(50)
    }
  }

  private async save(method: string, path: string, data: object, whenDone: (body: { doc: { id: string } }) => void): Promise<void> {
    const answer = await this.ask(method, path, data).catch(() => null)
    if (!answer || answer.status === 503) return
    if (answer.status < 300) return whenDone(answer.body as { doc: { id: string } })
    this.oddities.push(`${method} ${path.split('?')[0]}: ${answer.status} ${JSON.stringify(answer.body).slice(0, 200)}`)
  }

  private async ask(method: string, path: string, data?: object): Promise<{ status: number; body: unknown }> {
    const response = await fetch(`${this.api}/${path}`, {
      method, headers: { 'content-type': 'application/json', authorization: `JWT ${this.token}`, connection: 'close' }, body: data && JSON.stringify(data),
    })
    return { status: response.status, body: await response.json() }
  }
}
