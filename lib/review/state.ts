import { momentOf } from './moment'
import { isOpen, type StepKind } from './steps'

/** What is stored about a document, from which its state follows. */
export type Facts = {
  trashed: boolean
  /** Whether visitors get it now. */
  isPublic: boolean
  /** Whether its last version is a draft. */
  isDraft: boolean
  /** The last step of its history. */
  step: { kind: StepKind; to: string | null } | null
  /** What the clock will do, the next first. */
  scheduled: readonly { type: 'publish' | 'unpublish'; at: string }[]
}

/** As a filter names them; a document says more of its own (`stateOf`). */
export const STATE_LABELS = {
  draft: 'Brouillon', toReview: 'À relire', returned: 'Renvoyé', scheduled: 'Programmé',
  changed: 'Publié, avec des modifications en attente', published: 'Publié', trashed: 'À la corbeille',
} as const
export type StateKind = keyof typeof STATE_LABELS
export type State = { kind: StateKind; label: string; /** What the label leaves out. */ detail: string | null }

const stays = 'La page publiée reste en ligne, sans ces modifications.'

/** The state of a document, the one that every screen shows. */
export function stateOf({ trashed, isPublic, isDraft, step, scheduled }: Facts): State {
  const state = (kind: StateKind, ...details: (string | false)[]): State =>
    ({ kind, label: STATE_LABELS[kind], detail: details.filter(Boolean).join(' ') || null })
  if (trashed) return state('trashed')
  const pending = isDraft || !isPublic
  const publication = scheduled.find(({ type }) => type === 'publish')
  const end = scheduled.find(({ type }) => type === 'unpublish')
  const ending = end ? `Sera dépublié le ${momentOf(end.at)}.` : false
  if (publication && pending) return { ...state('scheduled', isPublic && stays, ending), label: `Programmé pour le ${momentOf(publication.at)}` }
  if (pending && isOpen(step)) {
    return step!.kind === 'submitted'
      ? state('toReview', step!.to ? `Par ${step!.to}.` : false, isPublic && stays, ending)
      : state('returned', isPublic && stays, ending)
  }
  if (!isPublic) return state('draft')
  return isDraft ? state('changed', ending) : state('published', ending)
}
