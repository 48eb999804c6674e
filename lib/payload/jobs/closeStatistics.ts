import type { Payload } from 'payload'

/** Payload keeps when it last planned each task in a global that any account may write, and takes no access rule for it. */
export function closeStatistics({ globals }: Payload): void {
  const statistics = globals.config.find(({ slug }) => slug === 'payload-jobs-stats')
  if (statistics) statistics.access = { read: () => false, update: () => false, readVersions: () => false }
}
