import { createHash, randomBytes } from 'node:crypto'

/** No 0/o, 1/i/l, u/v: an identifier read aloud or copied from paper can't be mistaken. */
const ALPHABET = '23456789abcdefghjkmnpqrstwxyz'
const LENGTH = 7

export const PUBLIC_ID_PATTERN = new RegExp(`^[${ALPHABET}]{${LENGTH}}$`)

function encode(bytes: Uint8Array): string {
  let value = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n)
  let text = ''
  for (let index = 0; index < LENGTH; index += 1) {
    text += ALPHABET[Number(value % BigInt(ALPHABET.length))]
    value /= BigInt(ALPHABET.length)
  }
  return text
}

/** A new permanent identifier: 7 characters, about 34 bits; uniqueness is enforced by the database. */
export const newPublicId = (): string => encode(randomBytes(16))

/** The same identifier for the same key on every installation, so that starter content keeps its addresses. */
export const publicIdFor = (key: string): string => encode(createHash('sha256').update(key).digest().subarray(0, 16))
