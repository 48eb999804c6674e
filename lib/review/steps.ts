/** What happens to a document on its way to visitors, as the team reads it. */
export const STEP_LABELS = {
  submitted: 'Envoyé à relire',
  returned: 'Renvoyé',
  published: 'Publié',
  reverted: 'Revenu à la version publiée',
  unpublished: 'Retiré du site',
} as const
export type StepKind = keyof typeof STEP_LABELS

/** Whether someone still has to answer this step. */
export const isOpen = (step: { kind: StepKind } | null): boolean => step?.kind === 'submitted' || step?.kind === 'returned'

/** The step that a write makes of what visitors get; null when it makes none. */
export function stepOf(change: { before: boolean; after: boolean; changed: boolean; hadPending: boolean }): StepKind | null {
  const { before, after, changed, hadPending } = change
  if (!after) return before ? 'unpublished' : null
  if (!before || changed) return 'published'
  return hadPending ? 'reverted' : null
}
