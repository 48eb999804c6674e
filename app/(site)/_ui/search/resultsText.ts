import type { Answer } from '@/lib/search'

const SHOWN_IN_TITLE = 60

const count = ({ documents: { length } }: Answer): string =>
  length === 0 ? 'aucun résultat' : length === 1 ? '1 résultat' : `${length} résultats`

const cut = (question: string): string => {
  const letters = [...question]
  return letters.length > SHOWN_IN_TITLE ? `${letters.slice(0, SHOWN_IN_TITLE).join('').trimEnd()}…` : question
}

/** The title of a page of results: « voxe » : 3 résultats. */
export const resultsTitle = (question: string, answer: Answer): string => `« ${cut(question)} » : ${count(answer)}`

/** How many documents were found, and whether some words had to be given up, in a sentence. */
export function countText(question: string, answer: Answer, page: number, pages: number): string {
  const where = page > 1 ? `, page ${page} sur ${pages}` : ''
  if (answer.matched === 'some' && answer.documents.length > 0) {
    return `Aucune page ne contient tous les mots de « ${question} » ; ${count(answer)} en contiennent une partie${where}.`
      .replace('1 résultat en contiennent', '1 résultat en contient')
  }
  const found = count(answer)
  return `${found.charAt(0).toUpperCase()}${found.slice(1)} pour « ${question} »${where}.`
}
