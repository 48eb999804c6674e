import { questionOf } from './search'

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** What an address seems to speak of: the words of its last part that has letters (`/projets/grand-debat.html` → « grand debat »). */
export function pathWords(path: string): string {
  const parts = path.split(/[?#]/)[0]!.split('/').map(decoded)
  const last = parts.findLast((part) => /\p{L}/u.test(part)) ?? ''
  return questionOf(last.replace(/\.[a-z]{2,5}$/i, '').replace(/[^\p{L}\p{N}\p{M}]+/gu, ' '))
}
