import type { Cohort, Support } from '@/lib/payload-types'
import { anchorOf, hasPage, momentPath, pagePath } from '@/lib/permalinks'
import { populated } from '@/lib/queries'
import { french } from '@/lib/typography/french'

/** Where a cohort is read: on the page of its programme, when that is known. */
function cohortPath(cohort: Cohort): string | null {
  const programme = populated(cohort.programme)
  return programme?.slug ? `${pagePath('projects', programme.slug)}#${anchorOf(cohort)}` : null
}

function supportedPath({ supported: { relationTo, value } }: Support): string | null {
  if (typeof value !== 'object') return null
  if (hasPage(relationTo)) return value.slug ? pagePath(relationTo, value.slug) : null
  return relationTo === 'cohorts' ? cohortPath(value as Cohort) : momentPath(value)
}

/** What a support went to, linked to where it is read; silent about what is not public. */
export function SupportedName({ support }: { support: Support }) {
  const { value } = support.supported
  if (!value || typeof value !== 'object') return <>Non publié</>
  const path = supportedPath(support)
  return path ? <a href={path}>{french(value.title)}</a> : <>{french(value.title)}</>
}
