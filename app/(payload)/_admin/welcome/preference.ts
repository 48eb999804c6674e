/** Under which name a person’s closing of the guide is kept. */
export const WELCOME_PREFERENCE = 'bienvenue'
