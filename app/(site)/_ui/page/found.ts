import { notFound } from 'next/navigation'
import type { Found } from '@/lib/queries'

/** The page at an address; where there is none the server asks the address book, and this does not return. */
export function found<T>(result: Found<T>): T {
  if (!result) notFound()
  return result.page
}
