import type { TaskSlug } from './catalogue'

/** What Payload says of a scheduled publication that it could not do, and what it means for the team. */
const PUBLICATION: [RegExp, string][] = [
  [/^(?:Pas trouvé|Not Found)/i, 'la fiche, ou le compte de la personne qui l’avait programmée, n’existe plus'],
  [/autoris|not allowed/i, 'la personne qui l’avait programmée n’a plus le droit de publier'],
]

/** Why a task failed, from the error that was kept of it. */
export function failureReason(slug: TaskSlug, error: unknown): string {
  const message = ((error as { message?: string } | null | undefined)?.message ?? '').replace(/\.$/, '')
  const known = slug === 'schedulePublish' ? PUBLICATION.find(([pattern]) => pattern.test(message))?.[1] : undefined
  return known ?? (message || 'raison inconnue')
}
