/** What staff and programs are told while the database is away, and when it is worth asking again. */
export const AWAY = {
  message: 'La base de données ne répond pas : rien n’a été enregistré. Gardez cette page ouverte et réessayez dans une minute.',
  retryAfterSeconds: 10,
} as const
