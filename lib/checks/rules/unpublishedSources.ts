import { notesOf } from '../passages'
import type { Found, Rule } from '../types'

const idOf = (relation: unknown): string => String(typeof relation === 'object' && relation !== null ? (relation as { id?: unknown }).id : relation)

/** A fact stands on what visitors can open: a source that is still a draft is shown to nobody. */
export const unpublishedSources: Rule = {
  id: 'unpublished-source',
  title: 'Sources en brouillon',
  severity: 'advice',
  find: (subject, { unpublishedSources: drafts }) => {
    const say = (path: string, label: string, source: unknown): Found[] => {
      const title = drafts.get(idOf(source))
      return title === undefined ? [] : [{ path, label, message: `La source « ${title} » est un brouillon : les visiteurs ne la verront pas. Publiez-la aussi.` }]
    }
    const fields = subject.groups.filter(({ names, data }) => names.has('sources') && Array.isArray(data.sources)).flatMap(({ path, label, data }) =>
      (data.sources as unknown[]).flatMap((source) => say(path ? `${path}.sources` : 'sources', label ? `${label} › Sources` : 'Sources', source)))
    const notes = notesOf(subject).flatMap(({ place, source }) => say(place.path, place.label, source))
    return [...fields, ...notes]
  },
}
