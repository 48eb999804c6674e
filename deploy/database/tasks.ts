import type { Listed } from '@/lib/payload/checks/checkAll'

/** What the preparing program (prepareProgram.ts) is asked, and what it answers. */
export type Tasks = {
  /** Loads the starter content when the database is empty, always, or never. */
  content: 'ifEmpty' | 'always' | 'never'
  /** Creates this administrator; `onlyFirst` when no user exists yet. */
  administrator?: { email: string; password: string; name: string; onlyFirst: boolean }
  /** Runs the check list over every document. */
  check?: boolean
  /** The e-mail of an account to take the second factor away from. */
  resetFactorOf?: string
}

export type Answer = {
  migrated: number
  content?: { created: number; updated: number; kept: number }
  administratorCreated: boolean
  findings?: Listed[]
}

export type Message = { answer: Answer } | { refusal: string }
