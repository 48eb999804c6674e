import type { Payload } from 'payload'
import type { User } from '@/lib/payload-types'

/** Who reads: a person, by what their role may see; the site's own commands see all. */
export type As = { payload: Payload; user: (User & { collection: 'users' }) | null }

/** The options of every read on behalf of that reader. */
export const rights = ({ user }: As) => (user ? { overrideAccess: false, user } : { overrideAccess: true })
