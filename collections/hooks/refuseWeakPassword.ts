import { ValidationError, type CollectionBeforeOperationHook } from 'payload'

export const MINIMUM_PASSWORD_LENGTH = 12

/** Payload accepts three characters; here a password is long wherever one is set (account, change, reset by mail). */
export const refuseWeakPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const password = (args as { data?: { password?: unknown } }).data?.password
  if (operation === 'login' || typeof password !== 'string' || password.length >= MINIMUM_PASSWORD_LENGTH) return
  const message = `Le mot de passe doit avoir au moins ${MINIMUM_PASSWORD_LENGTH} caractères.`
  throw new ValidationError({ collection: 'users', errors: [{ path: 'password', message, label: 'Mot de passe' }], req }, req.t)
}
