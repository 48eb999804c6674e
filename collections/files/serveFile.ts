import fresh from 'fresh'
import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { Endpoint, PayloadRequest } from 'payload'
import { readRange } from '@/lib/files/range'
import { findFile } from './findFile'
import { pathOf } from './folder'

/** Rights may end: who has a file asks each time whether it still may be shown. */
const CACHING = 'no-cache'

const SENTENCES = {
  404: 'Ce fichier n’existe pas, ou n’est pas public.',
  410: 'Ce fichier a été retiré du site.',
}

const absent = (status: 404 | 410): Response => new Response(`${SENTENCES[status]}\n`, {
  status, headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': CACHING, 'Content-Language': 'fr' },
})

type Kept = { name: string; mimeType: string }

/** A file as HTTP asks for it: whole, a part, or only whether it changed. */
async function send({ headers: asked, method }: PayloadRequest, { name, mimeType }: Kept): Promise<Response> {
  const file = await open(pathOf(name)).catch(() => null)
  if (!file) return absent(404)
  const { size, mtime } = await file.stat()
  const [etag, modified] = [`"${size.toString(36)}-${Math.floor(mtime.getTime()).toString(36)}"`, mtime.toUTCString()]
  const headers = new Headers({
    'Content-Type': mimeType, 'Cache-Control': CACHING, 'ETag': etag, 'Last-Modified': modified, 'Accept-Ranges': 'bytes', 'X-Content-Type-Options': 'nosniff',
  })
  const bare = async (status: number, length?: number) => {
    await file.close()
    if (length !== undefined) headers.set('Content-Length', String(length))
    return new Response(null, { status, headers })
  }
  if (fresh(Object.fromEntries(asked), { etag, 'last-modified': modified })) return bare(304)
  const condition = asked.get('if-range')
  const range = condition && condition !== etag && condition !== modified ? null : readRange(asked.get('range'), size)
  if (range === 'unsatisfiable') {
    headers.set('Content-Range', `bytes */${size}`)
    return bare(416)
  }
  const { start, end } = range ?? { start: 0, end: size - 1 }
  const status = range ? 206 : 200
  if (range) headers.set('Content-Range', `bytes ${start}-${end}/${size}`)
  if (method === 'HEAD' || size === 0) return bare(status, end - start + 1)
  headers.set('Content-Length', String(end - start + 1))
  return new Response(Readable.toWeb(file.createReadStream({ start, end })) as ReadableStream, { status, headers })
}

async function serve(req: PayloadRequest): Promise<Response> {
  const found = await findFile(req, String(req.routeParams?.filename ?? ''))
  if ('status' in found) return absent(found.status)
  if ('name' in found) return send(req, found)
  return new Response(null, { status: 308, headers: { 'Location': `/api/media/file/${encodeURIComponent(found.movedTo)}`, 'Cache-Control': CACHING } })
}

/** In the place of Payload's, which knows neither validators nor HEAD, and tells visitors about rights and roles. */
export const fileEndpoints: Endpoint[] = (['get', 'head'] as const).map((method) => ({ path: '/file/:filename', method, handler: serve }))
