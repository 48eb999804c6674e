import { type NextRequest, NextResponse } from 'next/server'
import { adminPolicy } from './deploy/site/securityHeaders.mjs'

const NONCE_BYTES = 16

/**
 * Gives each answer of the admin a nonce of its own: Next reads it in the policy of the request and puts it on the scripts it
 * writes into the page (next/dist/docs, « content-security-policy »). Public pages are stored and have no script inline.
 */
export function proxy(request: NextRequest) {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(NONCE_BYTES))).toString('base64')
  const policy = adminPolicy(nonce, process.env.NODE_ENV === 'production')
  const headers = new Headers(request.headers)
  headers.set('Content-Security-Policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  return response
}

export const config = { matcher: ['/admin/:path*'] }
