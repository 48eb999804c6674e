import { csv } from '@/lib/csv/csv'
import { env } from '@/lib/env'
import { dossierPath } from '@/lib/kit/paths'
import { COLUMNS, dossierRows } from '@/lib/partners/dossier'
import { getPartner, getSite } from '@/lib/queries'
import { frenchOnly } from '../../../../_feeds/frenchOnly'
import { attachment } from '../../../../_kit/attachment'

/** Made at the first request, stored and refreshed like the page. */
export const dynamic = 'force-static'
export const revalidate = 300
export const generateStaticParams = () => []

const SCHEMA = '</assets/soutiens.schema.json>; rel="describedby"; type="application/json"'

export const GET = frenchOnly(async ({ slug }: { locale: string; slug: string }) => {
  const found = await getPartner(slug)
  if (!found) return new Response('Aucun partenaire publié à cette adresse.\n', { status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
  if ('movedTo' in found) return new Response(null, { status: 308, headers: { Location: dossierPath(found.movedTo) } })
  const { site } = await getSite()
  const rows = dossierRows(found.page, { site, siteUrl: env.siteUrl, now: new Date() })
  const answer = attachment(csv([...COLUMNS], rows), 'text/csv; charset=utf-8; header=present', `soutiens-${slug}.csv`)
  answer.headers.set('Link', SCHEMA)
  return answer
})
