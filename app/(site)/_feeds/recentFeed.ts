import { env } from '@/lib/env'
import type { Feed } from '@/lib/feeds/feed'
import { getRecentChanges, getSite } from '@/lib/queries'
import { french } from '@/lib/typography/french'

/** What changed last, as both feeds tell it. */
export async function recentFeed(): Promise<Feed> {
  const [{ site }, changes] = await Promise.all([getSite(), getRecentChanges()])
  return {
    siteUrl: env.siteUrl, name: french(site.name), description: french(site.description),
    changes: changes.map((change) => ({ ...change, title: french(change.title), summary: french(change.summary), note: french(change.note) || null })),
  }
}
