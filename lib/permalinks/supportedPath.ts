import type { Support } from '@/lib/payload-types'
import { anchorOf, hasPage, momentPath, pagePath } from './paths'

type Addressed = { slug?: string | null; publicId?: string | null }

/** Where what a support went to is read; null when it is not public, or a cohort whose programme is not known. */
export function supportedPath({ supported: { relationTo, value } }: Support): string | null {
  if (!value || typeof value !== 'object') return null
  if (hasPage(relationTo)) return value.slug ? pagePath(relationTo, value.slug) : null
  if (relationTo !== 'cohorts') return momentPath(value)
  const programme = 'programme' in value && typeof value.programme === 'object' ? (value.programme as Addressed) : null
  return programme?.slug ? `${pagePath('projects', programme.slug)}#${anchorOf(value)}` : null
}
