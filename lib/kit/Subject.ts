import type { Media } from '@/lib/payload-types'
import type { Hue } from '@/lib/vocabulary/hues'
import type { KitCollection } from './KitRecord'

/** One line of what an era holds, a partner supported, a territory tried. */
export type Told = { key: string; when: string | null; what: string; path: string | null; note: string | null }

/** What others show of a document, in words ready to be set: in a card, a badge, a snippet or a citation. */
export type Subject = {
  collection: KitCollection
  publicId: string
  name: string
  /** « Outil citoyen », « Époque », « Fondation » */
  kind: string
  /** « 2012 – 2019 »; null when nothing is dated. */
  years: string | null
  /** What has become of it, in a few words. */
  state: string | null
  line: string | null
  hue: Hue
  /** Where its page is now. */
  path: string
  updatedAt: string
  /** When it was last read through; undefined for what is not checked as a whole. */
  verifiedOn?: string | null
  told: { title: string; lines: Told[] } | null
  logo: Media | null
}
