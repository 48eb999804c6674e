import { check, subjectOf, type Finding, type Row } from '@/lib/checks'
import type { As } from './as'
import { readKnown } from './known'
import { checkedCollections, sheetFor } from './sheets'

/** Checks a document as it is being typed. @returns null for a collection or a global that is not checked */
export async function checkOne(as: As, slug: string, data: Row, now: Date): Promise<Finding[] | null> {
  const config = checkedCollections(as.payload).find((one) => one.slug === slug) ?? as.payload.config.globals.find((one) => one.slug === slug)
  return config ? check(subjectOf(slug, sheetFor(config), data), await readKnown(as, now)) : null
}
