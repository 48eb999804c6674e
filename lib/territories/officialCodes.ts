import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { OfficialCodes } from './inseeCode'

const LISTS = ['communes', 'departements', 'regions'] as const

/**
 * The official list of `@etalab/decoupage-administratif` (9 MB), read at the first check only.
 * Read as files, because the package's own entry reads them relative to the working folder.
 */
export function officialCodes(): OfficialCodes {
  const require = createRequire(join(process.cwd(), 'package.json'))
  const read = (name: string) => require(`@etalab/decoupage-administratif/data/${name}.json`)
  return Object.fromEntries(LISTS.map((name) => [name, read(name)])) as OfficialCodes
}
