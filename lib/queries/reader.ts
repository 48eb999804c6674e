import config from '@payload-config'
import { getPayload } from 'payload'
import { type Preview, readerOf, type Reader } from '@/lib/payload/reader'

export type { Preview, Reader }

/** What pages may read: the published documents, as any visitor gets them; the drafts, in a preview. */
export const reader = async (preview: Preview | null = null): Promise<Reader> => readerOf(await getPayload({ config }), preview)
