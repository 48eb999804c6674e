import Link from 'next/link'
import type { BeforeListTableServerProps, CollectionSlug } from 'payload'
import { isStaff } from '@/lib/roles/roles'
import { STATE_LABELS, stateOf, type StateKind } from '@/lib/review'
import { factsOf } from './readOnce'
import './review.css'

/** As Payload's filters write it, so that they show the same. */
const FILTER = 'where[or][0][and][0][state][equals]'
const KINDS = (Object.keys(STATE_LABELS) as StateKind[]).filter((kind) => kind !== 'trashed')

/** Above a list: how many documents are in each state, and the way to them. */
export async function StateLinks({ payload, collectionSlug, params, searchParams, user }: BeforeListTableServerProps) {
  const segments = params?.segments
  if (!isStaff(user as Parameters<typeof isStaff>[0]) || (Array.isArray(segments) && segments.includes('trash'))) return null
  const kinds = [...(await factsOf(payload, collectionSlug as CollectionSlug)).values()].map(({ facts }) => stateOf(facts).kind).filter((kind) => kind !== 'trashed')
  const asked = searchParams?.[FILTER]
  const links = [
    { label: 'Toutes', href: '?', count: kinds.length, current: !asked },
    ...KINDS.map((kind) => ({ label: STATE_LABELS[kind], href: `?${new URLSearchParams({ [FILTER]: kind })}`, count: kinds.filter((one) => one === kind).length, current: asked === kind })),
  ].filter(({ count, current }) => count > 0 || current)
  return (
    <nav className="review-links" aria-label="Par état">
      {links.map(({ label, href, count, current }) => (
        <Link key={label} href={href} aria-current={current ? 'page' : undefined}>{label} <span>{count}</span></Link>
      ))}
    </nav>
  )
}
