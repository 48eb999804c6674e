import { APIError, ValidationError, type CollectionBeforeOperationHook, type FlattenedField, type GlobalBeforeOperationHook, type Payload, type PayloadRequest } from 'payload'
import { refusalsAmongMany } from '../hooks/databaseRefusals'
import { dataFaults } from './dataFaults'
import { pagingFaults } from './pagingFaults'
import { unstorable } from './storable'
import { whereFaults } from './whereFaults'

type Args = Record<string, unknown>
type Place = { collection: string } | { global: string }

const WRITES = ['create', 'update']
const ON_ACCOUNTS = ['login', 'forgotPassword', 'resetPassword', 'unlock']
/** What a question is made of, beside the document itself. */
const ASKED = ['id', 'where', 'sort', 'select', 'populate', 'joins', 'field'] as const

const refuse = (message: string): never => {
  throw new APIError(message, 400, null, true)
}

function checkAccountRequest(data: unknown): void {
  const fields = (typeof data === 'object' && data !== null ? data : {}) as Args
  for (const [name, value] of Object.entries(fields)) {
    if (unstorable(value)) refuse(`${name} : ce champ contient un caractère invisible. Effacez-le et tapez-le de nouveau.`)
    if (value !== null && typeof value === 'object') refuse(`${name} : un texte est attendu.`)
  }
}

function check(place: Place, fields: FlattenedField[], args: Args, operation: string, req: PayloadRequest): void {
  const question = unstorable(ASKED.map((name) => args[name]))
  if (question) refuse('Cette demande contient un caractère que la base de données ne connaît pas.')
  const faults = [...pagingFaults(args), ...whereFaults(req.payload, fields, args.where)]
  if (faults.length > 0) refuse(faults.join(' '))
  if (ON_ACCOUNTS.includes(operation)) checkAccountRequest(args.data)
  // A copy may come with nothing to change.
  if (!WRITES.includes(operation) || (args.data === undefined && 'duplicateFromID' in args && args.duplicateFromID)) return
  const errors = dataFaults(fields, args.data)
  if (errors.length > 0) throw new ValidationError({ ...place, errors, req }, req.t)
}

/** Only what comes by the network: the program's own writes are held by their types. */
const isOutside = (req: PayloadRequest): boolean => req.payloadAPI !== 'local'

/**
 * Before anything else is done with a request: what the database could not answer or store is refused with 400, in words, at
 * its field. Payload checks the fields of what is published; of drafts and of filters, it checks next to nothing.
 */
const ofCollection: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if (isOutside(req)) check({ collection: collection.slug }, collection.flattenedFields, args as Args, operation, req)
}

const ofGlobal: GlobalBeforeOperationHook = ({ args, global, operation, req }) => {
  if (isOutside(req)) check({ global: global.slug }, global.flattenedFields, args as Args, operation, req)
}

/** A file comes with the request. With an address in its place, Payload would have the server fetch it, from wherever it says. */
const refuseFetching: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  const { url } = (req.data ?? {}) as { url?: unknown }
  if (operation === 'create' && collection.upload && url && !req.file && isOutside(req) && 'data' in args) refuse('Une image ou un fichier se dépose : envoyez le fichier lui-même, et non son adresse.')
}

/** When a document was made and changed is noted, never told. The forms say it to be compared (hooks/editing.ts): after that, it goes. */
const withoutMoments = (args: Args): Args => {
  const { createdAt: _made, updatedAt: _changed, ...data } = args.data as Args
  return { ...args, data }
}
const noteMoments: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) =>
  (WRITES.includes(operation) && isOutside(req) && !overrideAccess && (args as Args).data ? (withoutMoments(args as Args) as typeof args) : undefined)
const noteMomentsOfGlobal: GlobalBeforeOperationHook = ({ args, operation, overrideAccess, req }) =>
  (operation === 'update' && isOutside(req) && !overrideAccess && (args as Args).data ? withoutMoments(args as Args) : undefined)

/** At the start, so that the collections which Payload makes itself are held to it too. */
export function refuseBadInput({ collections, globals }: Payload): void {
  for (const { config } of Object.values(collections)) {
    config.hooks.beforeOperation = [ofCollection, refuseFetching, ...config.hooks.beforeOperation, noteMoments]
    config.hooks.afterOperation = [...(config.hooks.afterOperation ?? []), refusalsAmongMany]
  }
  for (const config of globals.config) config.hooks.beforeOperation = [ofGlobal, ...(config.hooks.beforeOperation ?? []), noteMomentsOfGlobal]
}
