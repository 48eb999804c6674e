import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { merge, replaceEverywhere, type Moved } from '@/lib/payload/references/merge'
import { archive, withdraw } from '@/lib/payload/references/withdraw'
import { isRecordCollection, type RecordRef } from '@/lib/permalinks'

type Body = Record<string, unknown>

const refOf = (value: unknown): RecordRef | null => {
  const { collection, id } = (value ?? {}) as Body
  return typeof collection === 'string' && isRecordCollection(collection) && typeof id === 'string' ? { collection, id } : null
}

function needed(value: unknown): RecordRef {
  const ref = refOf(value)
  if (!ref) throw new APIError('Il manque la fiche.', 400, null, true)
  return ref
}

function pairOf({ record, other }: Body) {
  const [from, to] = [needed(record), needed(other)]
  if (from.collection !== to.collection) throw new APIError('Les deux fiches doivent être de même nature.', 400, null, true)
  return { collection: from.collection, from: from.id, to: to.id }
}

const told = ({ references }: Moved) => ({ moved: references.map(({ kind, title }) => `${kind} « ${title} »`) })

const ACTIONS: Record<string, (req: PayloadRequest, body: Body) => Promise<object>> = {
  replace: async (req, body) => told(await replaceEverywhere(req, pairOf(body))),
  merge: async (req, body) => told(await merge(req, pairOf(body))),
  withdraw: async (req, { record, how, replacement, redirects }) => {
    await withdraw(req, { record: needed(record), how: how === 'trash' ? 'trash' : 'unpublish', replacement: refOf(replacement), redirects: redirects === true })
    return { moved: [] }
  },
  archive: async (req, { record, isArchived }) => {
    await archive(req, needed(record), isArchived === true ? new Date().toISOString() : null)
    return { moved: [] }
  },
}

/** `POST /api/records/merge`, and so on: what the tab « Si je la retire… » does, for those who publish. */
export const recordActions: Endpoint[] = Object.entries(ACTIONS).map(([name, act]) => ({
  path: `/records/${name}`,
  method: 'post',
  handler: async (req) => {
    const body: unknown = await req.json?.().catch(() => null)
    if (typeof body !== 'object' || body === null) throw new APIError('Il manque la fiche.', 400, null, true)
    return Response.json(await act(req, body as Body))
  },
}))
