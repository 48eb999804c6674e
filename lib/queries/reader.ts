import config from '@payload-config'
import { getPayload } from 'payload'
import { readerOf, type Reader } from '@/lib/payload/reader'

export type { Reader }

/** What pages may read: the published documents, as any visitor gets them. */
export const reader = async (): Promise<Reader> => readerOf(await getPayload({ config }))
