/** Wrong passwords and codes, by device, or by account for all the devices that it does not know. */
export const MAXIMUM_TRIES = 8
export const TRIES_MINUTES = 10

const minutes = (seconds: number): string => {
  const count = Math.max(1, Math.ceil(seconds / 60))
  return `${count} minute${count > 1 ? 's' : ''}`
}

/** The same words whether the address has an account or not. */
export const tooManyMessage = (seconds: number): string =>
  `Trop d’essais manqués avec ce courriel. Réessayez dans ${minutes(seconds)}, depuis un appareil où vous vous êtes déjà connecté, ou choisissez un nouveau mot de passe par « Mot de passe oublié ? ».`

export const tooManyProofsMessage = (seconds: number): string => `Trop d’essais manqués. Réessayez dans ${minutes(seconds)} : vous restez connecté.`
