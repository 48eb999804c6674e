import { PUBLIC_ID_PATTERN } from './publicId'

/** What identifiers never hold, since each is easily taken for another. */
const LOOK_ALIKES = /[01iloOuvILUV]/g
const LENGTH = 7

export type ReadPublicId =
  | { publicId: string }
  /** Someone copied it by hand or by ear: these characters can't be right. */
  | { lookAlikes: string[] }
  | { malformed: true }

/** An identifier as someone typed it: capitals are read as small letters. */
export function readPublicId(typed: string): ReadPublicId {
  const publicId = typed.toLowerCase()
  if (PUBLIC_ID_PATTERN.test(publicId)) return { publicId }
  const lookAlikes = [...new Set(typed.match(LOOK_ALIKES) ?? [])]
  const isClose = typed.length === LENGTH && /^[0-9a-z]+$/i.test(typed)
  return isClose && lookAlikes.length > 0 ? { lookAlikes } : { malformed: true }
}
