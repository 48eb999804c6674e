import { setTimeout as pause } from 'node:timers/promises'
import { buildIfNeeded } from '@/deploy/build/build'
import { runChild } from '@/deploy/child'
import type { Lifetime } from '@/deploy/lifetime'

/** Makes sure that the build is up to date, after the one that another program may be making. */
export async function buildOnce(journal: string, lifetime: Lifetime): Promise<void> {
  for (;;) {
    try {
      await buildIfNeeded(process.cwd(), journal, lifetime)
      return
    } catch (error) {
      // Next's own words when its lock is taken.
      if (!(error instanceof Error) || !error.message.includes('process is already running')) throw error
    }
    await pause(1000)
    lifetime.check()
  }
}

/** Builds the empty page. @throws with where its journal is */
export async function buildBlank(folder: string, journal: string, lifetime: Lifetime): Promise<void> {
  const { code } = await runChild(['node_modules/next/dist/bin/next', 'build', folder], { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }, journal, lifetime)
  if (code !== 0) throw new Error(`The empty page could not be built: ${journal}`)
}
