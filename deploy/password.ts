import { randomInt } from 'node:crypto'

/** Letters and digits that are not mistaken for one another when read from a screen. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789'

/** A password of 20 drawn letters (115 bits), in groups of five. */
export function newPassword(): string {
  const drawn = Array.from({ length: 20 }, () => LETTERS[randomInt(LETTERS.length)]).join('')
  return drawn.replace(/(.{5})(?!$)/g, '$1-')
}
