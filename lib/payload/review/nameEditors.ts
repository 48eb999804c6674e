import type { CollectionAfterReadHook, Payload } from 'payload'
import { sinceOf } from '@/lib/review'

type Lock = { createdAt: string; user?: { value?: unknown } }

/**
 * Payload names whoever holds a document by their e-mail address, which the team may not read, or else by their
 * identifier: says their name, and since when.
 */
const nameEditor: CollectionAfterReadHook = ({ doc }) => {
  const { user, createdAt } = doc as Lock
  const person = user?.value
  if (typeof person !== 'object' || person === null || !('name' in person)) return doc
  return { ...doc, user: { ...user, value: { ...person, email: `${String(person.name)} (depuis ${sinceOf(createdAt, new Date())})` } } }
}

/** The collection of locks is Payload’s own, made after ours are declared. */
export function nameEditors({ collections }: Payload): void {
  collections['payload-locked-documents'].config.hooks.afterRead.push(nameEditor)
}
