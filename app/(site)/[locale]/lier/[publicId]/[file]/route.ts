import { bibtex } from '@/lib/cite/bibtex'
import type { Citation } from '@/lib/cite/Citation'
import { citationOf } from '@/lib/cite/citationOf'
import { cslJson } from '@/lib/cite/cslJson'
import { iso690 } from '@/lib/cite/iso690'
import { ris } from '@/lib/cite/ris'
import { kitFilePath } from '@/lib/kit/paths'
import { qrPng, qrSvg } from '@/lib/kit/qrCode'
import { frenchOnly } from '../../../../_feeds/frenchOnly'
import { attachment } from '../../../../_kit/attachment'
import { findSubject } from '../../../../_kit/findSubject'
import { publisher } from '../../../../_kit/publisher'

/** Made at the first request, stored and refreshed like a page. */
export const dynamic = 'force-static'
export const revalidate = 300
export const generateStaticParams = () => []

type Make = { type: string; make: (citation: Citation) => string | Promise<string | Uint8Array> }

const FILES: Record<string, Make> = {
  'citation.txt': { type: 'text/plain; charset=utf-8', make: (citation) => `${iso690(citation)}\n` },
  'citation.bib': { type: 'application/x-bibtex; charset=utf-8', make: bibtex },
  'citation.ris': { type: 'application/x-research-info-systems; charset=utf-8', make: ris },
  'citation.json': { type: 'application/vnd.citationstyles.csl+json', make: cslJson },
  'qr.svg': { type: 'image/svg+xml; charset=utf-8', make: ({ url }) => qrSvg(url) },
  'qr.png': { type: 'image/png', make: ({ url }) => qrPng(url) },
}

/** The QR code is shown on the kit's page too. */
const isShown = (file: string): boolean => file === 'qr.svg'

export const GET = frenchOnly(async ({ publicId, file }: { locale: string; publicId: string; file: string }) => {
  const made = Object.hasOwn(FILES, file) ? FILES[file] : undefined
  const now = new Date()
  const sought = made && (await findSubject(publicId, now))
  if (!sought || 'unknown' in sought || 'withdrawn' in sought) return new Response('Aucun fichier à cette adresse.\n', { status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
  if (!('record' in sought)) return new Response(null, { status: 308, headers: { Location: kitFilePath(sought.publicId, file) } })
  const body = await made.make(citationOf(sought.record, await publisher(), now))
  if (isShown(file)) return new Response(body as BodyInit, { headers: { 'Content-Type': made.type } })
  return attachment(body, made.type, `democratie-ouverte-${publicId}-${file}`)
})
