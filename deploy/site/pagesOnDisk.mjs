// The pages on disk, a file each: what is told of the page as JSON, then its bodies. A file appears whole or not at all.
import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** @typedef {import('./pageStore.mjs').Page} Page */

const DAY_MS = 24 * 60 * 60 * 1000
/** Pages of another build or address are of no use once it is not going to come back. */
const KEPT_DAYS = 7
const MOST_PAGES = 50_000
/** What is gone, for the next start. */
const GONE = 'gone.json'

const digest = (/** @type {string} */ text) => createHash('sha256').update(text).digest('hex')

/** @param {Page & { key: string }} page @returns {Buffer[]} */
function written(page) {
  const { bodies, ...told } = page
  const encodings = Object.entries(bodies)
  const head = Buffer.from(JSON.stringify({ ...told, lengths: encodings.map(([name, body]) => [name, body.length]) }))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(head.length)
  return [length, head, ...encodings.map(([, body]) => body)]
}

/** @param {Buffer} file @returns {Page & { key: string }} @throws when the file is not one of ours */
function read(file) {
  let at = 4 + file.readUInt32BE(0)
  const { lengths, ...told } = JSON.parse(file.subarray(4, at).toString('utf8'))
  const bodies = Object.fromEntries(lengths.map((/** @type {[string, number]} */ [name, length]) => [name, file.subarray(at, (at += length))]))
  if (at !== file.length) throw new Error('cut')
  return { ...told, bodies }
}

/** Folders of other sites or builds, and a folder that has grown too large. @param {string} root @param {string} own */
function clear(root, own) {
  for (const name of readdirSync(root)) {
    const folder = join(root, name)
    if (name !== own && Date.now() - statSync(folder).mtimeMs > KEPT_DAYS * DAY_MS) rmSync(folder, { recursive: true, force: true })
  }
  const parts = readdirSync(join(root, own)).filter((name) => !name.startsWith(GONE)).map((name) => join(root, own, name))
  const pages = parts.reduce((count, part) => count + readdirSync(part).length, 0)
  if (pages > MOST_PAGES) for (const part of parts) rmSync(part, { recursive: true, force: true })
}

/**
 * @param {string} root the folder of all pages
 * @param {string[]} identity what makes these pages those of this site: build, address, database
 */
export function pagesOnDisk(root, identity) {
  const own = digest(identity.join('\n')).slice(0, 16)
  mkdirSync(join(root, own), { recursive: true, mode: 0o700 })
  clear(root, own)
  const placeOf = (/** @type {string} */ key) => {
    const name = digest(key)
    return join(root, own, name.slice(0, 2), name)
  }

  return {
    /** @returns {[string, number][]} the tags of documents that went, and when */
    gone() {
      try {
        return JSON.parse(readFileSync(join(root, own, GONE), 'utf8'))
      } catch {
        return []
      }
    },

    /** Written before the next page leaves: what went must not come back, even after a crash. @param {Iterable<[string, number]>} gone */
    rememberGone(gone) {
      try {
        writeFileSync(join(root, own, `${GONE}.new`), JSON.stringify([...gone]))
        renameSync(join(root, own, `${GONE}.new`), join(root, own, GONE))
      } catch {
        for (const name of readdirSync(join(root, own))) rmSync(join(root, own, name), { recursive: true, force: true })
      }
    },

    /** @param {string} key @returns {Promise<Page | undefined>} */
    async read(key) {
      try {
        const { key: kept, ...page } = read(await readFile(placeOf(key)))
        return kept === key ? page : undefined
      } catch {
        return undefined
      }
    },

    /** Does its best: with the disk full, the page is made again after a restart. @param {string} key @param {Page} page */
    async write(key, page) {
      const place = placeOf(key)
      const unfinished = `${place}.${randomUUID()}`
      try {
        await mkdir(dirname(place), { recursive: true })
        await writeFile(unfinished, written({ ...page, key }))
        await rename(unfinished, place)
      } catch {
        await rm(unfinished, { force: true }).catch(() => undefined)
      }
    },

    /** @param {string} key */
    async remove(key) {
      await rm(placeOf(key), { force: true }).catch(() => undefined)
    },
  }
}
