import { csv } from '@/lib/csv/csv'
import { env } from '@/lib/env'
import { dossierPath } from '@/lib/kit/paths'
import { COLUMNS, dossierRows } from '@/lib/partners/dossier'
import { pagePath, type Answer } from '@/lib/permalinks'
import { getAddress, getPartner, getSite } from '@/lib/queries'
import { frenchOnly } from '../../../../_feeds/frenchOnly'
import { attachment } from '../../../../_kit/attachment'

/** Made at the first request, stored and refreshed like the page. */
export const dynamic = 'force-static'
export const revalidate = 300
export const generateStaticParams = () => []

const SCHEMA = '</assets/soutiens.schema.json>; rel="describedby"; type="application/json"'

/** A partner that was renamed or merged leads to its dossier; one that was withdrawn has none any more. */
function elsewhere(answer: Answer | null): Response {
  if (answer?.status === 308) return new Response(null, { status: 308, headers: { Location: dossierPath(answer.location) } })
  const isGone = answer?.status === 410
  const words = isGone ? 'Ce partenaire a été retiré du site.' : 'Aucun partenaire publié à cette adresse.'
  return new Response(`${words}\n`, { status: isGone ? 410 : 404, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}

export const GET = frenchOnly(async ({ slug }: { locale: string; slug: string }) => {
  const found = await getPartner(slug)
  if (!found) return elsewhere(await getAddress(pagePath('partners', slug)))
  const { site } = await getSite()
  const rows = dossierRows(found.page, { site, siteUrl: env.siteUrl, now: new Date() })
  const answer = attachment(csv([...COLUMNS], rows), 'text/csv; charset=utf-8; header=present', `soutiens-${slug}.csv`)
  answer.headers.set('Link', SCHEMA)
  return answer
})
