import { bodyLimit, JSON_DEPTH, tooLong } from '@/lib/bodies/limits.mjs'
import { jsonDepth } from '@/lib/bodies/jsonDepth'
import { refusal } from './refusal'

const NO_BODY = ['GET', 'HEAD', 'OPTIONS']

/** A request whose body was bounded; `isOver()` once more was sent than it announced. */
export type Bounded = { request: Request; isOver: () => boolean; limit: number }

const withBody = (request: Request, body: BodyInit): Request =>
  new Request(request.url, { method: request.method, headers: request.headers, signal: request.signal, body, duplex: 'half' } as RequestInit)

/** Passes bytes on while they are counted; ends in an error past the limit. */
function counted(body: ReadableStream<Uint8Array>, limit: number, onOver: () => void): ReadableStream<Uint8Array> {
  let bytes = 0
  return body.pipeThrough(new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      bytes += chunk.byteLength
      if (bytes <= limit) return controller.enqueue(chunk)
      onOver()
      controller.error(new Error('body too long'))
    },
  }))
}

/**
 * The request with its body bounded, before anything reads it; the answer to give when it is refused at once.
 * @param isDocument whose depth is refused at its field, further on (refuseBadInput)
 */
export async function boundedBody(request: Request, isDocument = false): Promise<Bounded | Response> {
  if (NO_BODY.includes(request.method) || !request.body) return { request, isOver: () => false, limit: 0 }
  const type = request.headers.get('content-type') ?? ''
  const limit = bodyLimit(new URL(request.url).pathname, { 'content-type': type })
  const over = (): Response => refusal(413, tooLong(limit), { connection: 'close' })
  if (Number(request.headers.get('content-length')) > limit) return over()
  let isOver = false
  const body = counted(request.body, limit, () => {
    isOver = true
  })
  // A file goes on as it comes; what is short is read whole, to be looked at first.
  if (type.startsWith('multipart/')) return { request: withBody(request, body), isOver: () => isOver, limit }
  const text = await new Response(body).text().catch(() => null)
  if (text === null) return isOver ? over() : refusal(400, 'La demande s’est interrompue en chemin.')
  if (!isDocument && type.includes('json') && jsonDepth(text) > JSON_DEPTH) return refusal(400, `Ce contenu a trop de niveaux : ${JSON_DEPTH} au plus.`)
  return { request: withBody(request, text), isOver: () => false, limit }
}
