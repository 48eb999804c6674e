const LONGEST = 300

/**
 * The path that a visitor asked for, as the server hands it over (deploy/site/missing.mjs): base64url, so that no
 * character of it means anything to the router. Null for anything else.
 */
export function wantedPath(address: string): string | null {
  const path = Buffer.from(address, 'base64url').toString()
  return path.startsWith('/') && path.length <= LONGEST ? path : null
}
