import type { Payload } from 'payload'
import type { User } from '@/lib/payload-types'

/** One thing to do: a link to where it is done, and one line that says what. */
export type Item = { href: string; title: string; line: string }

/** A part of « À faire ». Shown even when there is nothing left: then it says so (`empty`). */
export type Section = {
  /** Stands in the address of the page: `#a-relire`. */
  id: string
  title: string
  /** One sentence under the title. */
  intro?: string
  items: Item[]
  /** What is read when there are no items, as good news. */
  empty: string
  /** How many items are shown before « voir tout ». */
  shown?: number
}

/** For whom the sections are made. Read with `overrideAccess: false` and `user`. */
export type Ask = { payload: Payload; user: User & { collection: 'users' }; now: Date }

/** Makes the sections of one subject; an empty list when they are not for this person. */
export type MakeSections = (ask: Ask) => Promise<Section[]>
