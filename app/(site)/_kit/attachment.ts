/** A file to be kept rather than shown. @param name ASCII letters, digits, hyphens and dots */
export const attachment = (body: string | Uint8Array, type: string, name: string): Response =>
  new Response(body as BodyInit, { headers: { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}"` } })
