import { execFileSync, spawn } from 'node:child_process'
import { statSync } from 'node:fs'
import { userInfo } from 'node:os'

/** The system user PostgreSQL runs as; without `uid`, the user who started us. */
export type Account = { name: string; uid?: number; gid?: number }

export type Outcome = { ok: boolean; output: string }

const OWN_ACCOUNT = 'democratie-ouverte'

/**
 * PostgreSQL refuses root, so root lends it another account: the owner of the data if there is one, `postgres`,
 * an account made for it, or `nobody`.
 */
export function accountFor(dataFolder: string): Account {
  if (process.getuid?.() !== 0) return { name: ownName() }
  return ownerOf(dataFolder) ?? named('postgres') ?? named(OWN_ACCOUNT) ?? created() ?? named('nobody') ?? { name: 'root' }
}

/** Runs one of PostgreSQL's programs to its end as that account, with no shell and no inherited settings. */
export function runAs(account: Account, program: string, args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { ...identity(account), stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout.on('data', (part) => (output += part))
    child.stderr.on('data', (part) => (output += part))
    child.on('error', (error) => resolve({ ok: false, output: error.message }))
    child.on('close', (code) => resolve({ ok: code === 0, output: output.trim() }))
  })
}

/** How to spawn as that account: its ids, a folder it can be in, and an environment that cannot change PostgreSQL. */
export function identity({ uid, gid }: Account) {
  const { PATH, SystemRoot, TEMP } = process.env
  return { ...(uid === undefined ? {} : { uid, gid }), cwd: '/', env: { NODE_ENV: 'production' as const, PATH, SystemRoot, TEMP, LC_ALL: 'C' } }
}

function ownName(): string {
  try {
    return userInfo().username
  } catch {
    return `n° ${process.getuid?.()}`
  }
}

function ownerOf(folder: string): Account | undefined {
  try {
    const { uid, gid } = statSync(folder)
    return uid === 0 ? undefined : { name: ask('id', '-nu', String(uid)) ?? `n° ${uid}`, uid, gid }
  } catch {
    return undefined
  }
}

function named(name: string): Account | undefined {
  const uid = ask('id', '-u', name)
  const gid = ask('id', '-g', name)
  return uid && gid ? { name, uid: Number(uid), gid: Number(gid) } : undefined
}

function created(): Account | undefined {
  const made = ask('useradd', '--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', OWN_ACCOUNT)
  if (made === undefined) ask('adduser', '-S', '-D', '-H', '-s', '/sbin/nologin', OWN_ACCOUNT)
  return named(OWN_ACCOUNT)
}

function ask(program: string, ...args: string[]): string | undefined {
  try {
    return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return undefined
  }
}
