import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import type { Lifetime } from './lifetime'

const LEASH = new URL('leash.mjs', import.meta.url).href

export type ChildOutcome = { code: number | null; messages: unknown[]; lastLines: string }

/**
 * Runs one of our own Node programs to its end, its output kept in a journal. It ends with us, even if we are killed.
 * @returns its exit code, what it sent with `process.send`, and the end of its output.
 */
export async function runChild(args: string[], env: NodeJS.ProcessEnv, journal: string, lifetime: Lifetime): Promise<ChildOutcome> {
  const output = openSync(journal, 'a', 0o600)
  const from = readFileSync(journal).length
  const child = startChild(args, env, ['ignore', output, output, 'ipc'])
  closeSync(output)
  lifetime.help(child)
  const messages: unknown[] = []
  child.on('message', (message) => messages.push(message))
  const code = await new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null))
    child.once('close', (exit) => resolve(exit))
  })
  lifetime.check()
  const lines = readFileSync(journal).subarray(from).toString('utf8').trimEnd().split('\n')
  return { code, messages, lastLines: lines.slice(-15).join('\n') }
}

export function startChild(args: string[], env: NodeJS.ProcessEnv, stdio: ('ignore' | 'inherit' | 'ipc' | number)[]): ChildProcess {
  return spawn(process.execPath, ['--import', LEASH, ...args], { env: { ...env, LAUNCHER_PID: String(process.pid) }, stdio })
}

/** The end of a program's output, without its stacks. */
export function readable(lines: string): string {
  return lines.split('\n').filter((line) => !/^\s+at /.test(line)).slice(-8).join('\n')
}
