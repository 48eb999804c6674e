import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Another site: one page, on another address of this machine. */
export async function otherSite(body: string): Promise<{ origin: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    response.writeHead(request.url === '/' ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' })
    response.end(request.url === '/' ? `<!DOCTYPE html><html lang="fr"><title>Ailleurs</title><link rel="icon" href="data:,"><h1>Ailleurs</h1>${body}` : '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    }),
  }
}
