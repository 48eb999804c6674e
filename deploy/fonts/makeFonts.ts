import { createHash } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesOf } from '../build/sources'
import { checkWritable } from '../folders'
import { FACES } from './faces'
import { makeFace } from './makeFace'

/** Where the fonts of pages are made; `app/(site)/_ui/fonts.ts` reads them there. */
export const FONTS = '.fonts'

/** Everything that the fonts are made from. */
function inputsHash(root: string): string {
  const hash = createHash('sha256')
  const inputs = [
    ...filesOf(join(root, 'deploy/fonts')), join(root, 'lib/typography/characters.ts'), join(root, 'node_modules/subset-font/package.json'),
    ...new Set(FACES.map(({ from }) => join(root, 'node_modules', from))),
  ]
  for (const file of inputs.sort()) hash.update(`\0${file.slice(root.length)}\0`).update(readFileSync(file))
  return hash.digest('hex')
}

/**
 * Makes the site's fonts from the packages they come in, unless those there were made from the same: a second or two,
 * once after an installation. @throws {StartError} when the folder can't be written.
 */
export async function makeFontsIfNeeded(root: string): Promise<void> {
  const folder = join(root, FONTS)
  const mark = join(folder, 'inputs.sha256')
  const hash = inputsHash(root)
  const isMade = FACES.every(({ file }) => existsSync(join(folder, file)))
  if (isMade && existsSync(mark) && readFileSync(mark, 'utf8') === hash) return
  checkWritable(folder, '')
  for (const face of FACES) replace(join(folder, face.file), await makeFace(root, face))
  replace(mark, hash)
}

/** Whole or not at all: another start may be reading. */
function replace(path: string, content: Buffer | string): void {
  writeFileSync(`${path}.${process.pid}`, content)
  renameSync(`${path}.${process.pid}`, path)
}
