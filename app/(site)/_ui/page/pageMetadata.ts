import type { Metadata } from 'next'
import { env } from '@/lib/env'
import { french } from '@/lib/typography/french'
import type { Found } from '@/lib/queries'

type Facts = { title?: string; description?: string | null; path: string }

/** Title, description and canonical address of a page. Without a title, the page bears the site's own. */
export function pageMetadata({ title, description, path }: Facts): Metadata {
  return {
    ...(title ? { title: french(title) } : {}),
    description: french(description) || undefined,
    alternates: {
      canonical: `${env.siteUrl}${path === '/' ? '' : path}`,
      types: { 'application/atom+xml': `${env.siteUrl}/flux.xml` },
    },
  }
}

/** The same, of a page that may not be there. */
export function foundMetadata<T>(result: Found<T>, facts: (page: T) => Facts): Metadata {
  return result && 'page' in result ? pageMetadata(facts(result.page)) : { title: 'Page introuvable' }
}
