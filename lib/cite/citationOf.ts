import { parisDay } from '@/lib/dates'
import type { KitRecord } from '@/lib/kit/KitRecord'
import type { Publisher } from '@/lib/kit/document'
import { permanentPath } from '@/lib/permalinks'
import { tame } from '@/lib/typography/isolate'
import type { Citation } from './Citation'

const DISPUTED = 'Fait discuté : les sources divergent.'

const isDisputed = ({ document }: KitRecord): boolean => 'confidence' in document && document.confidence === 'disputed'

/** A document as a reference. @param now the day it is read */
export const citationOf = (record: KitRecord, { siteUrl, siteName }: Publisher, now: Date): Citation => ({
  key: `democratie-ouverte-${record.document.publicId}`, title: tame(record.document.title), author: siteName, site: `${siteName}, l’histoire`,
  version: parisDay(record.document.updatedAt), accessed: parisDay(now), url: siteUrl + permanentPath(record.document),
  caveat: isDisputed(record) ? DISPUTED : null,
})
