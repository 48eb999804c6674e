import { badgesOf, type BadgeKind } from '@/lib/kit/badges'
import { badgeSvg, missingBadgeSvg } from '@/lib/kit/badgeSvg'
import { badgePath } from '@/lib/kit/paths'
import { frenchOnly } from '../../../_feeds/frenchOnly'
import { findSubject } from '../../../_kit/findSubject'
import { publisher } from '../../../_kit/publisher'

/** Drawn at the first request, stored and refreshed like a page. */
export const dynamic = 'force-static'
export const revalidate = 300
export const generateStaticParams = () => []

const FILE = /^(?<typed>[^.-]+)(?:-(?<kind>[a-z]+))?\.svg$/

const KINDS: readonly string[] = ['soutient', 'incube', 'experimente', 'histoire'] satisfies BadgeKind[]

const svg = (body: string, status = 200) => new Response(body, { status, headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } })

export const GET = frenchOnly(async ({ file }: { locale: string; file: string }) => {
  const { typed, kind } = FILE.exec(file)?.groups ?? {}
  if (!typed) return svg(missingBadgeSvg(), 404)
  const now = new Date()
  const [sought, { siteName }] = await Promise.all([findSubject(typed, now), publisher()])
  if ('publicId' in sought) return new Response(null, { status: 308, headers: { Location: badgePath(sought.publicId, kind) } })
  const badges = 'record' in sought ? badgesOf(sought.record, siteName, now) : []
  // A badge pasted while the records proved more now says what they still do.
  const badge = badges.find((one) => !kind || one.kind === kind) ?? (KINDS.includes(kind ?? '') ? badges.at(-1) : null)
  return badge && 'subject' in sought ? svg(badgeSvg(sought.subject.publicId, sought.subject.name, badge)) : svg(missingBadgeSvg(), 404)
})
