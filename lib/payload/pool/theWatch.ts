import { env } from '@/lib/env'
import { DatabaseWatch } from './DatabaseWatch'
import { probe } from './probe'

const WATCH: unique symbol = Symbol.for('democratie-ouverte.databaseWatch')

/** On the global object: the bundler may give the admin's routes and the pages a module each, and the HTTP server has its own. */
const shared = globalThis as typeof globalThis & { [WATCH]?: DatabaseWatch }

/** The one watch of this process over its database. */
export const databaseWatch = (): DatabaseWatch => (shared[WATCH] ??= new DatabaseWatch(() => probe(env.DATABASE_URL)))
