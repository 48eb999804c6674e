import { ValidationError, type CollectionBeforeOperationHook } from 'payload'

/** Payload copies what it is sent by functions that call themselves: from some thousand levels on, the stack ends. */
const DEEPEST = 200

/** How deep a value goes, counted without recursion; stops counting once it is too deep. */
function depthOf(value: unknown): number {
  let depth = 0
  for (let level: unknown[] = [value]; level.length > 0 && depth <= DEEPEST; depth += 1) {
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []))
  }
  return depth
}

/** Refuses values in values in values…, before anything reads them. No form of ours goes deeper than a tenth of it. */
export const refuseDepth: CollectionBeforeOperationHook = ({ args, collection, req }) => {
  const { data } = args as { data?: unknown }
  if (typeof data !== 'object' || data === null) return args
  const name = Object.keys(data).find((key) => depthOf((data as Record<string, unknown>)[key]) > DEEPEST)
  if (name === undefined) return args
  const field = collection.flattenedFields.find((one) => one.name === name)
  const label = typeof field?.label === 'string' ? field.label : name
  const message = 'Des listes ou des éléments sont mis les uns dans les autres trop de fois : rien n’a été enregistré.'
  throw new ValidationError({ collection: collection.slug, errors: [{ path: name, label, message }], req }, req.t)
}
