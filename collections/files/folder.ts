import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { env } from '@/lib/env'

/** A file about to be kept. */
export type NewFile = { name: string; bytes: Uint8Array }

export const pathOf = (name: string): string => join(env.mediaDir, name)

export const readKept = (name: string): Promise<Buffer> => readFile(pathOf(name))

export const removeKept = async (names: readonly string[]): Promise<void> => {
  for (const name of names) await rm(pathOf(name), { force: true })
}

/** Writes new files, all or none. @throws when a name is taken: a file is never written over another. */
export async function keepNew(files: readonly NewFile[]): Promise<void> {
  await mkdir(env.mediaDir, { recursive: true })
  const written: string[] = []
  try {
    for (const { name, bytes } of files) {
      await writeFile(pathOf(name), bytes, { flag: 'wx' })
      written.push(name)
    }
  } catch (error) {
    await removeKept(written)
    throw error
  }
}

/** Puts other bytes in the place of a file's own, at once: whoever reads it meanwhile gets the one or the other, whole. */
export async function rewriteKept({ name, bytes }: NewFile, token: string): Promise<void> {
  const beside = { name: `${name}.${token}`, bytes }
  await keepNew([beside])
  await rename(pathOf(beside.name), pathOf(name))
}
