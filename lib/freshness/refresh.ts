import { revalidateTag } from 'next/cache'

const OUTSIDE_A_REQUEST = /static generation store missing|outside a request scope/i

/**
 * Makes every page that carries one of these tags be rendered anew at its next request.
 * Does nothing where no page cache exists (content loading, migrations, tests).
 */
export function refresh(tags: string[]): void {
  for (const tag of tags) {
    try {
      revalidateTag(tag, { expire: 0 })
    } catch (error) {
      if (!(error instanceof Error && OUTSIDE_A_REQUEST.test(error.message))) throw error
      return
    }
  }
}
