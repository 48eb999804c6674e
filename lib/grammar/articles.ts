import type { ARTICLES } from '@/lib/vocabulary/vocabulary'

/** How a name is said inside a sentence: its article, its gender and its number, as one choice. */
export type Article = keyof typeof ARTICLES
type Choice = Article | null | undefined

const WORDS: Partial<Record<Article, string>> = { le: 'le ', la: 'la ', elidedM: 'l’', elidedF: 'l’', lesM: 'les ', lesF: 'les ' }

export const isFeminine = (article: Choice): boolean => article === 'bareF' || article === 'la' || article === 'elidedF' || article === 'lesF'
export const isPlural = (article: Choice): boolean => article === 'lesM' || article === 'lesF'

/** « la FACEP », « le CESE », « Accenture »; « le Labo » for a record that is called « Le Labo ». */
export function withArticle(name: string, article: Choice): string {
  const words = article ? WORDS[article] : undefined
  if (!words) return name
  return name.toLowerCase().startsWith(words) ? words + name.slice(words.length) : words + name
}

/** A past participle with its subject: « porté », « portée », « portés », « portées ». */
export const agree = (participle: string, article: Choice): string => `${participle}${isFeminine(article) ? 'e' : ''}${isPlural(article) ? 's' : ''}`
