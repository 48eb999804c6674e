import { notesOf } from '../passages'
import type { BlockingRule } from '../types'

/** Enough words to know the place by. */
const WORDS_BEFORE = 5
const endOf = (before: string): string => before.trimEnd().split(/(?<=\s)(?=\S)/).slice(-WORDS_BEFORE).join('')

export const sourceNotes: BlockingRule = {
  id: 'note-without-source',
  title: 'Notes sans source',
  severity: 'blocking',
  find: (subject) => notesOf(subject).filter(({ source }) => !source).map(({ place: { path, label }, before }) => {
    const words = endOf(before)
    const which = words ? `La note de source placée après « ${words} »` : 'Une note de source, en tête de paragraphe,'
    return { path, label, excerpt: words || undefined, message: `${which} ne mène à aucune source. Choisissez-la (le crayon, à côté de « Source à choisir »), ou retirez la note (la croix).` }
  }),
}
