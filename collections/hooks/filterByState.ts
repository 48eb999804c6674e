import type { CollectionBeforeOperationHook, CollectionSlug, Where } from 'payload'
import { readFacts } from '@/lib/payload/review/facts'
import { stateOf, type StateKind } from '@/lib/review'
import { isStaff } from '@/lib/roles/roles'

type Condition = { equals?: unknown; not_equals?: unknown; in?: unknown; not_in?: unknown; exists?: unknown }

const listed = (value: unknown): unknown[] => (Array.isArray(value) ? value : String(value).split(','))

/** Whether a state answers a condition of a filter; one that it does not know answers nothing. */
const holds = (kind: StateKind, condition: Condition): boolean => Object.entries(condition).every(([operator, value]) => {
  switch (operator) {
    case 'equals': return kind === value
    case 'not_equals': return kind !== value
    case 'in': return listed(value).includes(kind)
    case 'not_in': return !listed(value).includes(kind)
    case 'exists': return String(value) !== 'false'
    default: return false
  }
})

const asks = (where: Where | undefined): boolean =>
  Object.entries(where ?? {}).some(([name, value]) => name === 'state' || (Array.isArray(value) && (value as Where[]).some(asks)))

/** The same filter, each condition on the state made one on identifiers. */
function rewritten({ state, ...where }: Where, idsOf: (condition: Condition) => string[]): Where {
  const rest = Object.fromEntries(Object.entries(where).map(([name, value]) =>
    [name, Array.isArray(value) ? (value as Where[]).map((one) => rewritten(one, idsOf)) : value])) as Where
  return state ? { and: [{ id: { in: idsOf(state as Condition) } }, ...(Object.keys(rest).length > 0 ? [rest] : [])] } : rest
}

/**
 * The state is stored nowhere (lib/review/state.ts): a filter by state becomes one by identifier before Payload reads it, in
 * lists, counts and actions on a whole selection alike. For the team; asked by others, Payload refuses the field.
 */
export const filterByState: CollectionBeforeOperationHook = async ({ args, collection, overrideAccess, req }) => {
  const { where } = args as { where?: Where }
  if (!asks(where) || !(overrideAccess || isStaff(req.user))) return args
  const known = [...(await readFacts({ payload: req.payload, user: null }, collection.slug as CollectionSlug)).entries()]
    .map(([id, { facts }]) => ({ id, kind: stateOf(facts).kind }))
  return { ...args, where: rewritten(where!, (condition) => known.filter(({ kind }) => holds(kind, condition)).map(({ id }) => id)) } as typeof args
}
