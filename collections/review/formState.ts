import { buildFormStateHandler } from '@payloadcms/ui/utilities/buildFormState'
import { mayWrite } from '@/lib/payload/review/lockRules'

type Asked = Parameters<typeof buildFormStateHandler>[0]

/**
 * What a form asks the server while one types in it. Payload keeps the document for whoever asks, even someone who may only
 * read it: here, for those who may write it.
 */
export async function formStateForWriters(asked: Asked): ReturnType<typeof buildFormStateHandler> {
  const returnLockStatus = asked.returnLockStatus && (await mayWrite(asked.req, asked))
  return buildFormStateHandler({ ...asked, returnLockStatus })
}
