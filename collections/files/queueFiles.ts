import type { CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { type Filed, namesOf } from '@/lib/files/sizes'

/** What waits to be done about files: of a document, what is still to be made; the names that nobody uses any more. */
export type FilesTask = { document?: string | null; gone: string[] }

/** In the transaction of the request: nothing is removed for a change that was not kept. */
export async function queueFiles(req: PayloadRequest, input: FilesTask): Promise<void> {
  await req.payload.jobs.queue({ task: 'files', queue: 'files', input, req })
}

export const removeFiles: CollectionAfterDeleteHook = ({ doc, req }) => queueFiles(req, { gone: namesOf(doc as Filed) })
