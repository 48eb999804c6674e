import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'
import { freePort } from '@/deploy/postgres/settings'
import { startSite } from '@/deploy/site/site'

/** A wire between a site of its own and the database, which the test can cut. */
class Wire {
  private readonly sockets = new Set<Socket>()
  private server: Server | undefined
  port = 0

  async open(target: URL): Promise<void> {
    this.server = createServer((near) => {
      const far = connect(Number(target.port), target.hostname)
      for (const socket of [near, far]) {
        this.sockets.add(socket)
        socket.on('error', () => socket.destroy())
        socket.on('close', () => this.sockets.delete(socket))
      }
      near.pipe(far).pipe(near)
    })
    await new Promise<void>((resolve) => this.server!.listen(this.port, '127.0.0.1', resolve))
    this.port = (this.server.address() as AddressInfo).port
  }

  async cut(): Promise<void> {
    for (const socket of this.sockets) socket.destroy()
    await new Promise((resolve) => this.server!.close(resolve))
  }
}

const target = new URL(process.env.DATABASE_URL ?? '')
const wire = new Wire()
let address: string
let stop: () => Promise<void>

beforeAll(async () => {
  await wire.open(target)
  const url = new URL(target)
  url.port = String(wire.port)
  url.hostname = '127.0.0.1'
  const port = await freePort(0)
  address = `http://localhost:${port}`
  const site = await startSite(port, { ...process.env, NODE_ENV: 'production', PORT: String(port), SITE_URL: address, DATABASE_URL: url.href } as never)
  stop = async () => { await site.stop() }
})
afterAll(async () => {
  await stop()
  await wire.cut().catch(() => undefined)
})

const visit = async (path: string) => {
  const response = await fetch(address + path)
  return { status: response.status, text: await response.text() }
}

test('while the database is away, pages answer from their last good copy; it comes back, and so do the others', async () => {
  const before = await visit('/histoire')
  expect(before.status).toBe(200)

  await wire.cut()
  expect(await visit('/histoire')).toEqual(before)
  const never = await visit('/projets/labo')
  expect(never.status).toBe(503)
  expect(never.text).toMatch(/lang="fr"/)
  expect(never.text).not.toMatch(/ECONNREFUSED|postgres|at \w+ \(/i)

  await wire.open(target)
  for (let attempt = 0; attempt < 60 && (await visit('/projets/labo')).status !== 200; attempt += 1) {
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  expect((await visit('/projets/labo')).status).toBe(200)
})
