import { withoutAccents } from '../typography/withoutAccents'

/** A word of a text: how it is compared, and where it stands (`end` excluded). */
export type Word = { stem: string; start: number; end: number }

/** Soft hyphens and joiners are inside a word. */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u200B\u200C]|\u00AD|\u200D|\u2060|\uFEFF)*/gu
const APOSTROPHE = /^['’ʼ]/
const ELIDED = new Set(['l', 'd', 'j', 'm', 't', 's', 'n', 'c', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu'])

/** Words that say nothing of what is looked for. */
const EMPTY = new Set([
  'a', 'au', 'aux', 'avec', 'ce', 'ces', 'cet', 'cette', 'd', 'dans', 'de', 'des', 'du', 'en', 'est', 'et', 'il', 'l', 'la', 'le', 'les',
  'leur', 'leurs', 'on', 'ou', 'par', 'pour', 'qu', 'que', 'qui', 's', 'sa', 'se', 'ses', 'son', 'sur', 'un', 'une', 'y',
])

/** The plural goes: « projets » and « projet », « réseaux » and « réseau » are compared alike. */
const singular = (word: string): string => (word.length > 3 ? word.replace(/[sx]$/, '') : word)

/** The words of a text in order, elided articles left out (« l’idée » has one word). */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const { 0: found, index: start } of text.matchAll(WORD)) {
    const end = start + found.length
    const folded = withoutAccents(found)
    if (folded === '' || (ELIDED.has(folded) && APOSTROPHE.test(text.slice(end)))) continue
    words.push({ stem: singular(folded), start, end })
  }
  return words
}

/** The words of a text that carry meaning, as they are compared; all of them when none does (« La Une »). */
export function meaningOf(text: string): string[] {
  const stems = wordsOf(text).map(({ stem }) => stem)
  const full = stems.filter((stem) => !EMPTY.has(stem))
  return full.length > 0 ? full : stems
}

/** From two letters on, the start of a word is enough. */
export const isStartOf = (start: string, word: string): boolean => start.length >= 2 && word.startsWith(start)
