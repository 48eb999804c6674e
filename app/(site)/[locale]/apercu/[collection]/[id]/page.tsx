import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { enterPreview, isPreviewed, previewFacts, previewPlace, staffLooking } from '@/lib/queries'
import { Frame } from '../../../../_ui/page/Frame'
import { PreviewBar } from '../../../../_ui/preview/PreviewBar'
import { previewedPage, SLUG } from '../../../../_ui/preview/previewedPage'

/** Rendered for each request and stored nowhere: it shows drafts. */
export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Aperçu', robots: { index: false, follow: false } }

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const LOGGED_OUT = 'Votre session est terminée : l’aperçu reviendra quand vous serez de nouveau connecté. Rechargez alors la page du formulaire.'

type Props = { params: Promise<{ collection: string; id: string }> }

/** What a page will be once its drafts are published, for those who may read drafts; for anyone else, there is nothing here. */
export default async function PreviewPage({ params }: Props) {
  const { collection, id } = await params
  if (!isPreviewed(collection) || !UUID.test(id)) notFound()
  const user = await staffLooking()
  if (!user) {
    // Beside a form, which asks for the password itself; no page of the admin is ever shown in a frame.
    if ((await headers()).get('sec-fetch-dest') === 'iframe') return <Frame><p>{LOGGED_OUT}</p></Frame>
    redirect(`/admin/login?redirect=${encodeURIComponent(`/apercu/${collection}/${id}`)}`)
  }
  if (user === 'refused') notFound()
  const facts = await previewFacts(user, collection, id)
  if (!facts) notFound()
  const place = await previewPlace(user, collection, id)
  if ('nowhere' in place) {
    return <><PreviewBar facts={facts} unpublished={[]} /><Frame><p>{place.nowhere}</p></Frame></>
  }
  enterPreview({ user, page: place })
  const { Page, unpublished } = await previewedPage(place.collection, user, id)
  return (
    <>
      <PreviewBar facts={facts} unpublished={unpublished} />
      <Page params={Promise.resolve({ slug: SLUG })} />
    </>
  )
}
