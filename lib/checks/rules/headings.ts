import { passagesOf } from '../passages'
import type { Found, Rule } from '../types'

/** The page gives h1 and h2: text starts at h3. */
const FIRST = 3
/** As the editor calls them. */
const NAMES = ['Intertitre', 'Petit intertitre']

export const headings: Rule = {
  id: 'heading-order',
  title: 'Ordre des intertitres',
  severity: 'advice',
  find: (subject) => {
    const above = new Map<string, number>()
    return passagesOf(subject).flatMap(({ place: { path, label }, type, tag, text }): Found[] => {
      if (type !== 'heading') return []
      const level = Number(String(tag).slice(1))
      const allowed = (above.get(path) ?? FIRST - 1) + 1
      above.set(path, level)
      if (!text.trim()) return [{ path, label, message: `Un intertitre est vide. Écrivez-le, ou supprimez la ligne.` }]
      if (level <= allowed) return []
      return [{ path, label, excerpt: text, message: `L’intertitre « ${text} » saute un niveau. Donnez-lui le style « ${NAMES[allowed - FIRST]} », ou placez un intertitre au-dessus.` }]
    })
  },
}
