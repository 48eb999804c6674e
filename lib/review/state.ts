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

export type StateKind = 'trashed' | 'scheduled' | 'toReview' | 'returned' | 'changed' | 'published' | 'draft'
export type State = { kind: StateKind; label: string; /** What the label leaves out. */ detail: string | null }

const stays = 'La page publiée reste en ligne, sans ces modifications.'

/** The state of a document, the one that every screen shows. */
export function stateOf({ trashed, isPublic, isDraft, step, scheduled }: Facts): State {
  const state = (kind: StateKind, label: string, ...details: (string | false)[]): State =>
    ({ kind, label, detail: details.filter(Boolean).join(' ') || null })
  if (trashed) return state('trashed', 'À la corbeille')
  const pending = isDraft || !isPublic
  const publication = scheduled.find(({ type }) => type === 'publish')
  const end = scheduled.find(({ type }) => type === 'unpublish')
  const ending = end ? `Sera dépublié le ${momentOf(end.at)}.` : false
  if (publication && pending) return state('scheduled', `Programmé pour le ${momentOf(publication.at)}`, isPublic && stays, ending)
  if (pending && isOpen(step)) {
    return step!.kind === 'submitted'
      ? state('toReview', 'À relire', step!.to ? `Par ${step!.to}.` : false, isPublic && stays, ending)
      : state('returned', 'Renvoyé', isPublic && stays, ending)
  }
  if (!isPublic) return state('draft', 'Brouillon')
  return isDraft ? state('changed', 'Publié, avec des modifications en attente', ending) : state('published', 'Publié', ending)
}
