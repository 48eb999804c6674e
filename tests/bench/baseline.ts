import { startChild } from '@/deploy/child'
import type { Lifetime } from '@/deploy/lifetime'

/**
 * Does some work against a plain server that answers with that many bytes, and ends the server.
 * @returns the work's result.
 */
export async function withBaseline<T>(bytes: number, lifetime: Lifetime, work: (url: string) => Promise<T>): Promise<T> {
  const child = startChild(['tests/bench/plainServer.mjs', String(bytes)], process.env, ['ignore', 'inherit', 'inherit', 'ipc'])
  lifetime.help(child)
  const ended = new Promise((resolve) => child.once('close', resolve))
  try {
    const port = await new Promise<number>((resolve, reject) => {
      child.once('message', (message: { port: number }) => resolve(message.port))
      child.once('error', reject)
      void ended.then(() => reject(new Error('The baseline server ended')))
    })
    return await work(`http://127.0.0.1:${port}/`)
  } finally {
    child.kill('SIGTERM')
    await ended
  }
}
