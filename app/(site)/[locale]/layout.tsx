import type { Metadata, Viewport } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { getSite } from '@/lib/queries'
import { french } from '@/lib/typography/french'
import { sans, serif, serifItalic } from '../_ui/fonts'
import '../_ui/fallbackFaces.css'
import '../_ui/tokens.css'
import '../_ui/base.css'

/** Pages are stored at their first request and refreshed by tags; this is only the longest that one may be wrong. */
export const revalidate = 300

/** None known when building, which thus needs no database. */
export const generateStaticParams = () => []

export async function generateMetadata(): Promise<Metadata> {
  const { site } = await getSite()
  const name = french(site.name)
  return { title: { default: name, template: `%s – ${name}` }, description: french(site.description) || undefined, manifest: '/manifest.webmanifest' }
}

/** The paper of `tokens.css`, which browsers put around the page. */
export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf8f3' },
    { media: '(prefers-color-scheme: dark)', color: '#16150f' },
  ],
}

type Props = { params: Promise<{ locale: string }>; children: ReactNode }

export default async function SiteLayout({ params, children }: Props) {
  const { locale } = await params
  if (locale !== 'fr') notFound()
  const { site } = await getSite()
  return (
    <html lang="fr" className={`${sans.variable} ${serif.variable} ${serifItalic.variable}`}>
      <head><link rel="search" type="application/opensearchdescription+xml" href="/opensearch.xml" title={french(site.name)} /></head>
      <body>{children}</body>
    </html>
  )
}
