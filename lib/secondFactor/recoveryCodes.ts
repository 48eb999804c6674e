import { randomInt } from 'node:crypto'

const COUNT = 10
/** Small letters and digits that are not mistaken for one another on paper. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'
const LENGTH = 12

/** Ten codes of 59 bits, each in three groups of four: `k7mp-x3ab-tz9w`. */
export const newRecoveryCodes = (): string[] => Array.from({ length: COUNT }, () =>
  Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('').replace(/(.{4})(?!$)/g, '$1-'))

/** As it was given, however it was typed; null when it can't be one. */
export function readRecoveryCode(typed: string): string | null {
  const letters = typed.toLowerCase().replace(/[^a-z0-9]/g, '')
  return letters.length === LENGTH ? letters : null
}
