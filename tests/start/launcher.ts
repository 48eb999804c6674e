import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { isAlive } from '@/deploy/postgres/processes'
import { freePort } from '@/deploy/postgres/settings'

/** One `npm start` under test: what it has said so far, and its exit code once it ends. */
export type Launched = { child: ChildProcess; port: number; said: () => string; ended: Promise<number | null> }

const launched: ChildProcess[] = []
const folders: string[] = []

/** A folder that any user may go through, removed after the tests. */
export function temporaryFolder(name = 'données à l’été'): string {
  const root = mkdtempSync(join(tmpdir(), 'democratie-ouverte-start-'))
  chmodSync(root, 0o755)
  folders.push(root)
  mkdirSync(join(root, name), { mode: 0o755 })
  return join(root, name)
}

/** Runs `node deploy/run.cjs start` with these settings, nothing being inherited from the tests' own. */
export async function launch(settings: Record<string, string>, nodeWords: string[] = []): Promise<Launched> {
  const port = Number(settings.PORT) || (await freePort(0))
  const { PATH = '', HOME = '' } = process.env
  const none = { DATABASE_URL: '', SITE_URL: '', PAYLOAD_SECRET: '', CRON_SECRET: '', MEDIA_DIR: '', JOBS_EVERY_SECONDS: '' }
  const child = spawn(process.execPath, [...nodeWords, 'deploy/run.cjs', 'start'], {
    env: { NODE_ENV: 'production', PATH, HOME, ...none, PORT: String(port), ...settings },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  launched.push(child)
  let text = ''
  child.stdout.on('data', (part) => (text += part))
  child.stderr.on('data', (part) => (text += part))
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)))
  return { child, port, said: () => text, ended }
}

const LONGEST_START_SECONDS = 150

/** Waits until the site says that it is up. @throws with what it said when it has ended, or says nothing more for long. */
export async function up(launch: Launched): Promise<Launched> {
  let over = false
  void launch.ended.then(() => (over = true))
  const late = Date.now() + LONGEST_START_SECONDS * 1000
  while (!launch.said().includes('Ctrl-C pour arrêter')) {
    if (over || Date.now() > late) throw new Error(`The start ${over ? 'ended' : 'takes too long'}:\n${launch.said()}`)
    await pause(50)
  }
  return launch
}

/** The processes of one launcher: itself, the site, the database server. */
export function processesOf({ child }: Launched, dataDir: string) {
  const server = Number(readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0])
  const children = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').trim().split(' ').map(Number)
  const site = children.find((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('serve.mjs')) ?? 0
  return { launcher: child.pid ?? 0, site, server }
}

/** Whether a process is gone; one that has ended but that the system has not buried yet counts as gone. */
export async function gone(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 400; tries += 1) {
    if (!isAlive(pid) || /^State:\s+[ZX]/m.test(statusOf(pid))) return true
    await pause(50)
  }
  return false
}

/** Keeps a port busy. @returns how to free it. */
export function occupy(port: number): Promise<() => void> {
  return new Promise((resolve) => {
    const server = createServer().listen(port, () => resolve(() => server.close()))
  })
}

/** Ends whatever the tests left running, and removes their folders. */
export async function cleanUp(): Promise<void> {
  for (const child of launched.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue
    child.kill('SIGTERM')
    await new Promise((resolve) => child.once('close', resolve))
  }
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
}

function statusOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8')
  } catch {
    return 'State:\tX'
  }
}
