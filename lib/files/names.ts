import { slugify } from '../permalinks/slugify'

/** What may be deposited, and how a file of that kind is named: by what it is, never by what it says it is. */
export const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp', 'image/avif': 'avif', 'application/pdf': 'pdf',
}

const STEM_LENGTH = 60
const TOKEN_LENGTH = 8
const TOKEN = `[a-z0-9]{${TOKEN_LENGTH}}`
const OURS = new RegExp(`^[a-z0-9-]+-${TOKEN}(?:-\\d+)?\\.(?:${Object.values(EXTENSIONS).join('|')})$`)

/** Whether a file was named here: nothing else in the folder is ever swept away. */
export const isNamedHere = (name: string): boolean => OURS.test(name)

/** Letters and digits of a drawn number, enough that no two are the same. @param bytes eight bytes or more, at random */
export const tokenOf = (bytes: Uint8Array): string =>
  Array.from(bytes.subarray(0, TOKEN_LENGTH), (byte) => (byte % 36).toString(36)).join('')

/** The words of a name: without the extension, nor the token that it was given here. */
export const wordsOf = (name: string): string =>
  slugify(name.replace(/\.[^./\\]*$/, '').replace(isNamedHere(name) ? new RegExp(`-${TOKEN}$`) : /$^/, '')).slice(0, STEM_LENGTH).replace(/-+$/, '')

/**
 * The name of a file for good: `Façade été.JPG` → `facade-ete-7k2m9qxz.jpg`.
 * @param mimeType what the file is, one of `EXTENSIONS`
 */
export const fileName = (name: string, mimeType: string, token: string): string =>
  `${wordsOf(name) || (mimeType === 'application/pdf' ? 'document' : 'image')}-${token}.${EXTENSIONS[mimeType] ?? 'bin'}`

/** The name of a smaller version: `facade-7k2m9qxz.jpg` → `facade-7k2m9qxz-480.webp`. */
export const versionName = (file: string, width: number, format: string): string => `${file.replace(/\.[^.]*$/, '')}-${width}.${format}`

/** A name that a file of the folder may have; anything else is looked up nowhere. */
export const isFileName = (name: string): boolean => name.length <= 255 && !/[\p{Cc}/\\\ufffd]/u.test(name) && !/^\.{0,2}$/.test(name)
