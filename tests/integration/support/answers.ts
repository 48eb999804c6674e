import type { Payload } from 'payload'
import { addressBook } from '@/lib/payload/addresses/addressBook'
import { readerOf } from '@/lib/payload/reader'
import { resolve } from '@/lib/permalinks'

/** What an address answers, as the server decides it: where it leads, or its status. */
export const answersOf = (payload: Payload) => async (path: string): Promise<string | number> => {
  const answer = await resolve(addressBook(readerOf(payload)), path)
  return answer?.status === 308 ? answer.location : (answer?.status ?? 404)
}
