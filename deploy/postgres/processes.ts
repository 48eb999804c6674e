import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

/** Whether a process with this number exists, ours or not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** The command line of a process, words separated by spaces; empty once it has ended, `undefined` when the system hides it. */
export function commandOf(pid: number): string | undefined {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return undefined
  }
}

/**
 * Whether the process that left its number in a file is still there: numbers are reused, above all in containers,
 * so the command line is compared with what it must contain. One that has ended but that nobody has buried has none.
 */
export function isStill(pid: number, words: string): boolean {
  if (pid === process.pid || !isAlive(pid)) return false
  const command = commandOf(pid)
  return command === undefined || (command !== '' && command.includes(words))
}

/**
 * PostgreSQL's processes whose data are in a folder, in which each of them works; none where the system does not tell which
 * those are (not Linux). Someone's shell may be there too: it is told by its name.
 */
export function serverProcessesIn(folder: string): number[] {
  if (process.platform !== 'linux') return []
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name) && placeOf(name) === folder).map(Number).filter((pid) => {
    const command = commandOf(pid) ?? ''
    return command.startsWith('postgres: ') || command.includes(`-D ${folder}`)
  })
}

function placeOf(pid: string): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return undefined
  }
}
