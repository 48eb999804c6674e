import { formatSpan } from '@/lib/dates'
import type { Partner } from '@/lib/payload-types'
import { pagePath } from '@/lib/permalinks'
import { partnerKindLabel } from '@/lib/vocabulary/vocabulary'
import type { Row } from './Rows'

/** Partners as rows. */
export const partnerRows = (partners: Partner[], { withKind = true } = {}): Row[] =>
  partners.map(({ id, title, slug, kind, period, tagline }) => ({
    key: id,
    name: title,
    href: slug ? pagePath('partners', slug) : null,
    when: period ? formatSpan(period) : null,
    note: withKind ? partnerKindLabel(kind) : null,
    line: tagline,
  }))
