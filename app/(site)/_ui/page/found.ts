import { notFound, permanentRedirect } from 'next/navigation'
import type { Found } from '@/lib/queries'

/** The page at an address; otherwise answers 308 to where it moved, or 404, and does not return. */
export function found<T>(result: Found<T>): T {
  if (!result) notFound()
  if ('movedTo' in result) permanentRedirect(result.movedTo)
  return result.page
}
