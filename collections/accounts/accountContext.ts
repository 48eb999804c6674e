import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

const OPERATION = 'accountOperation'

/** What is being done to an account in this request, for the hooks that come later. */
type Noted = { operation: string; email?: string; setsPassword: boolean }

const noted = (req: PayloadRequest) => req.context[OPERATION] as Noted | undefined

export const noteOperation: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { data } = args as { data?: { email?: unknown; password?: unknown } }
  if (operation === 'read') return
  req.context[OPERATION] = {
    operation, email: typeof data?.email === 'string' ? data.email.toLowerCase().trim() : undefined, setsPassword: typeof data?.password === 'string',
  } satisfies Noted
}

export const isResetting = (req: PayloadRequest): boolean => noted(req)?.operation === 'resetPassword'
const ACCEPTING = 'acceptingAnInvitation'
/** The first password of an account is chosen, which is no change of it. */
export const acceptInvitation = (req: PayloadRequest): void => void (req.context[ACCEPTING] = true)
/** Whether the password of an account becomes another. */
export const setsPassword = (req: PayloadRequest): boolean => !req.context[ACCEPTING] && (noted(req)?.setsPassword ?? false)
/** The e-mail with which someone tries to log in. */
export const loggingInAs = (req: PayloadRequest): string | undefined => (noted(req)?.operation === 'login' ? noted(req)?.email : undefined)
