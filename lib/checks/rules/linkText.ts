import { withoutAccents } from '@/lib/typography/withoutAccents'
import { linksOf } from '../passages'
import type { Found, Rule } from '../types'

/** Words that say nothing out of their sentence, which is how a list of links is heard (WCAG 2.4.4). */
const EMPTY_WORDS = new Set([
  'cliquez ici', 'cliquer ici', 'clique ici', 'ici', 'la', 'ce lien', 'le lien', 'lien', 'voir', 'voir ici', 'voir plus', 'lire', 'lire la suite', 'lire plus', 'la suite',
  'suite', 'plus', 'en savoir plus', 'savoir plus', 'plus d’infos', 'plus d’informations', 'cette page', 'page', 'site', 'le site', 'telecharger', 'source', 'click here', 'read more',
])
/** What stands around the words of a link without saying anything. */
const AROUND = /[\s«»"().:…>-]/

function bare(text: string): string {
  let [start, end] = [0, text.length]
  while (start < end && AROUND.test(text[start]!)) start += 1
  while (end > start && AROUND.test(text[end - 1]!)) end -= 1
  return text.slice(start, end)
}

const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i

/** What is wrong with the words of a link, as a French sentence; null when they tell where it leads. */
export function linkTextFault(text: string): string | null {
  const words = bare(withoutAccents(text.trim().replace(/'/g, '’')))
  if (!words) return 'Un lien n’a pas de texte. Écrivez ce que l’on trouve au bout, ou enlevez le lien.'
  if (ADDRESS.test(text.trim())) return `Le lien « ${text.trim()} » montre une adresse. Écrivez plutôt ce que l’on trouve au bout.`
  return EMPTY_WORDS.has(words) ? `Le lien « ${text.trim()} » ne dit pas où il mène. Écrivez ce que l’on trouve au bout.` : null
}

export const linkText: Rule = {
  id: 'link-text',
  title: 'Textes des liens',
  severity: 'advice',
  find: (subject) => [
    ...linksOf(subject).flatMap(({ place: { path, label }, text }): Found[] => {
      const fault = linkTextFault(text)
      return fault ? [{ path, label, message: fault, excerpt: text.trim() || undefined }] : []
    }),
    // A web address of a record is shown by its label; without one, by the name of its site.
    ...subject.groups.flatMap(({ path, label, data }): Found[] => {
      if (!path.startsWith('websites.') || typeof data.label !== 'string' || data.label === '') return []
      const fault = linkTextFault(data.label)
      return fault ? [{ path: `${path}.label`, label: `${label} › Ce qu’on y trouve`, message: fault, excerpt: data.label }] : []
    }),
  ],
}
