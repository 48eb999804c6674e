import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'boundaries-'))
  cpSync('.boundaries.json', join(folder, '.boundaries.json'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Whether the check of `npm run boundaries` accepts a file that imports something. */
function accepts(file: string, imported: string): boolean {
  const path = join(folder, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `import * as it from '${imported}'\nexport const used = it\n`)
  const { status } = spawnSync(process.execPath, [resolve('node_modules/oxlint/bin/oxlint'), '--config', '.boundaries.json', file], { cwd: folder })
  return status === 0
}

test.each([
  ['lib/dates/one.ts', '@/lib/vocabulary/vocabulary', true],
  ['lib/dates/one.ts', '@/collections', false],
  ['lib/dates/one.ts', '@/app/(site)/_ui/Facts', false],
  ['lib/dates/one.ts', 'next/cache', false],
  ['lib/dates/one.ts', 'react', false],
  ['lib/dates/one.ts', 'payload', false],
  ['lib/queries/one.ts', '@payload-config', true],
  ['lib/queries/one.ts', '@/app/(site)/_ui/Facts', false],
  ['collections/one.ts', '@/lib/dates', true],
  ['collections/one.ts', '@/lib/queries', false],
  ['collections/one.ts', '@/app/(payload)/_admin/DateCell', false],
  ['app/(site)/one.tsx', '@/lib/queries', true],
  ['app/(site)/one.tsx', 'payload', false],
  ['app/(site)/one.tsx', '@/collections', false],
  ['app/(payload)/one.tsx', '@/collections', true],
  ['app/(payload)/one.tsx', '@/content/load', false],
  ['content/one.ts', '@/lib/permalinks', true],
  ['content/one.ts', '@/collections', false],
])('%s importing %s: %p', (file, imported, expected) => expect(accepts(file, imported)).toBe(expected))
