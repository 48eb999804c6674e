import { env } from '@/lib/env'
import { linkTarget } from '@/lib/links/linkTarget'

/** An address that a link may have; null for any other (`javascript:`, `data:`, `/\evil.example`), so that the words stay and the link goes. */
export const safeHref = (address: unknown): string | null =>
  (typeof address === 'string' ? linkTarget(address, env.siteUrl)?.href ?? null : null)
