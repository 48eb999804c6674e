import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startChild } from '@/deploy/child'
import type { Lifetime } from '@/deploy/lifetime'
import { freePort } from '@/deploy/postgres/settings'
import { buildBlank } from './build'

const NEXT = 'node_modules/next/dist/bin/next'
const BLANK = 'tests/bench/blank'

/** Starts a program of ours that says on which port it listens, for as long as the work takes. */
async function withProgram<T>(args: string[], port: number | undefined, lifetime: Lifetime, work: (url: string) => Promise<T>): Promise<T> {
  const child = startChild(args, { ...process.env, NODE_ENV: 'production' }, ['ignore', 'ignore', 'inherit', 'ipc'])
  lifetime.help(child)
  const ended = new Promise((resolve) => child.once('close', resolve))
  try {
    const own = port ?? await new Promise<number>((resolve, reject) => {
      child.once('message', (message: { port: number }) => resolve(message.port))
      child.once('error', reject)
      void ended.then(() => reject(new Error(`${args[0]} ended`)))
    })
    const url = `http://127.0.0.1:${own}/`
    for (let tries = 0; tries < 200 && !(await fetch(url).then((answer) => answer.ok, () => false)); tries += 1) await new Promise((resolve) => setTimeout(resolve, 100))
    return await work(url)
  } finally {
    child.kill('SIGTERM')
    await ended
  }
}

/** A bare Node server that answers every request with that many bytes. */
export const withBaseline = <T>(bytes: number, lifetime: Lifetime, work: (url: string) => Promise<T>): Promise<T> =>
  withProgram(['tests/bench/plainServer.mjs', String(bytes)], undefined, lifetime, work)

/** A page with nothing in it, served by the same Next and React. */
export async function withBlankPage<T>(journal: string, lifetime: Lifetime, work: (url: string) => Promise<T>): Promise<T> {
  await buildBlank(BLANK, journal, lifetime)
  const port = await freePort(0)
  return withProgram([NEXT, 'start', BLANK, '--port', String(port), '--hostname', '127.0.0.1'], port, lifetime, work)
}

/** The path of nginx, where it is installed. */
export function findNginx(): string | undefined {
  try {
    return execFileSync('which', ['nginx'], { encoding: 'utf8' }).trim()
  } catch {
    return undefined
  }
}

/** nginx, with one worker, sending a file of that many bytes from the disk. */
export async function withNginx<T>(nginx: string, bytes: number, folder: string, work: (url: string) => Promise<T>): Promise<T> {
  const port = await freePort(0)
  const root = join(folder, 'nginx')
  mkdirSync(join(root, 'www'), { recursive: true })
  writeFileSync(join(root, 'www', 'index.html'), Buffer.alloc(bytes, 'x'))
  // Its worker is another user's.
  for (const path of [folder, root, join(root, 'www')]) chmodSync(path, 0o755)
  writeFileSync(join(root, 'nginx.conf'), `
    worker_processes 1; pid ${root}/nginx.pid; error_log ${root}/error.log;
    events { worker_connections 1024; }
    http { access_log off; sendfile on; keepalive_requests 1000000; types { text/html html; } server { listen 127.0.0.1:${port}; root ${root}/www; } }
  `)
  execFileSync(nginx, ['-c', join(root, 'nginx.conf'), '-p', root])
  try {
    return await work(`http://127.0.0.1:${port}/`)
  } finally {
    execFileSync(nginx, ['-c', join(root, 'nginx.conf'), '-p', root, '-s', 'stop'])
    rmSync(root, { recursive: true, force: true })
  }
}
