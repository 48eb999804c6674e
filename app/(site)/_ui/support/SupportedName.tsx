import type { Support } from '@/lib/payload-types'
import { supportedPath } from '@/lib/permalinks'
import { french } from '@/lib/typography/french'

/** What a support went to, linked to where it is read; silent about what is not public. */
export function SupportedName({ support }: { support: Support }) {
  const { value } = support.supported
  if (!value || typeof value !== 'object') return <>Non publié</>
  const path = supportedPath(support)
  return path ? <a href={path}>{french(value.title)}</a> : <>{french(value.title)}</>
}
