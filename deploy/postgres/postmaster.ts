import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Account, identity, runAs } from './account'
import type { Binaries } from './binaries'
import { isAlive, isStill, serverProcessesIn } from './processes'

const KEPT_LOG = 5_000_000

/** A running server; `ended` resolves when its process has gone, whoever stopped it. */
export type Postmaster = { pid: number; ended: Promise<void> }

/**
 * Starts the server in a session of its own, so that the terminal's Ctrl-C reaches it only through us.
 * @returns the server once it accepts connections, or the reason why it gave up.
 */
export async function startPostmaster(folder: string, log: string, binaries: Binaries, account: Account): Promise<Postmaster | { problem: string }> {
  const output = openSync(log, sizeOf(log) > KEPT_LOG ? 'w' : 'a', 0o600)
  const from = sizeOf(log)
  const child = spawn(binaries.postgres, ['-D', folder], { ...identity(account), detached: true, stdio: ['ignore', output, output] })
  closeSync(output)
  let over = false
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  }).then(() => void (over = true))
  while (!over) {
    if (child.pid && readPidFile(folder)?.ready === child.pid) return { pid: child.pid, ended }
    await pause(25)
  }
  const lines = readFileSync(log, 'utf8').slice(from).split('\n')
  return { problem: lines.filter((line) => /FATAL|PANIC|HINT|error/i.test(line)).map((line) => line.replace(/^.*?(FATAL|PANIC|HINT): +/, '')).join(' ') }
}

/** Ends it within a minute, without waiting for its clients; its data are safe either way. */
export async function stopPostmaster(folder: string, binaries: Binaries, account: Account): Promise<void> {
  const stop = (mode: string, seconds: string) => runAs(account, binaries.pgCtl, ['stop', '-D', folder, '-w', '-m', mode, '-t', seconds])
  if (!(await stop('fast', '30')).ok && !(await stop('immediate', '20')).ok) killPostmaster(folder)
}

/** Ends at once what no longer listens to anyone: the server, then the processes that it made for its clients. */
export function killPostmaster(folder: string): void {
  const pid = readPidFile(folder)?.pid
  for (const one of new Set([...(pid && isStill(pid, folder) ? [pid] : []), ...serverProcessesIn(folder)])) {
    try {
      process.kill(one, 'SIGKILL')
    } catch {
      // Gone meanwhile.
    }
  }
}

/**
 * Deals with what an earlier server left: one of ours still running (its launcher was killed) is stopped; a pid file whose
 * number now belongs to some other program is removed, since PostgreSQL would take that program for itself; the processes
 * of a server that was killed would keep the next one waiting.
 */
export async function clearLeftovers(folder: string, binaries: Binaries, account: Account): Promise<void> {
  const left = readPidFile(folder)
  if (left && isStill(left.pid, folder)) return stopPostmaster(folder, binaries, account)
  if (left && isAlive(left.pid)) rmSync(join(folder, 'postmaster.pid'), { force: true })
  killPostmaster(folder)
}

function readPidFile(folder: string): { pid: number; ready: number | undefined } | undefined {
  try {
    const lines = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')
    const pid = Number(lines[0])
    return { pid, ready: lines[7]?.trim() === 'ready' ? pid : undefined }
  } catch {
    return undefined
  }
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}
