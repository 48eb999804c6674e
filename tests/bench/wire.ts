import { get } from 'node:http'

/** What browsers say, so that pages come compressed as they do for visitors. */
export const AS_BROWSERS = { 'accept-encoding': 'gzip, deflate, br, zstd' }

/** How many bytes the body of an address takes on the wire, compressed if the site compresses it. */
export function wireBytes(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, { headers: AS_BROWSERS }, (response) => {
      let bytes = 0
      response.on('data', (part: Buffer) => (bytes += part.length))
      response.once('end', () => (response.statusCode === 200 ? resolve(bytes) : reject(new Error(`${url}: ${response.statusCode}`))))
      response.once('error', reject)
    }).once('error', reject)
  })
}
