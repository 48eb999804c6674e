export const MAXIMUM_ATTEMPTS = 8
export const LOCK_MINUTES = 10

const MINUTE = 60_000

/** What someone is told who may not log in for now. */
export function lockedMessage(until: number, now: number): string {
  const minutes = Math.max(1, Math.ceil((until - now) / MINUTE))
  return `Trop d’essais manqués : ce compte est bloqué. Réessayez dans ${minutes} minute${minutes > 1 ? 's' : ''}, ou demandez à un administrateur de le débloquer.`
}
