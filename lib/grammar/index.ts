/** What made sentences need of French: articles, agreement, and what begins a text inside another. Pure. */
export { agree, isFeminine, isPlural, withArticle, type Article } from './articles'
export { inSentence } from './inSentence'
export { without } from './without'
