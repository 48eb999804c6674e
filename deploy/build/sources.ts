import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Everything that a production build is made from. */
const SOURCES = ['.fonts', 'app', 'collections', 'lib', 'public', 'next.config.ts', 'proxy.ts', 'deploy/site/securityHeaders.mjs', 'payload.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json']

/** A fingerprint of the sources and of Node's major version: the same one means that the last build still stands. */
export function sourcesHash(root: string): string {
  const hash = createHash('sha256').update(process.versions.node.split('.')[0] ?? '')
  for (const source of SOURCES) {
    for (const file of filesOf(join(root, source)).sort()) hash.update(`\0${file.slice(root.length)}\0`).update(readFileSync(file))
  }
  return hash.digest('hex')
}

/** Every file under a path, itself if it is one. */
export function filesOf(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) return []
  if (!found.isDirectory()) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
}
