import { mayEdit, mayPublish, type Role } from '@/lib/roles/roles'
import { type Facts, stateOf } from './state'

type Person = { id: string; role?: Role | null }
type Authored = { createdBy?: string | { id: string } | null; firstPublishedAt?: string | null }

export type Actions = { submit: boolean; sendBack: boolean; revert: boolean }

/** What someone may do next with a document. */
export function actionsFor(person: Person, document: Authored, facts: Facts): Actions {
  const pending = !facts.trashed && (facts.isDraft || !facts.isPublic)
  return {
    submit: pending && mayEdit(person, document),
    sendBack: mayPublish(person) && stateOf(facts).kind === 'toReview',
    revert: mayPublish(person) && pending && facts.isPublic,
  }
}
