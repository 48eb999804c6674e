import { slugify } from '@/lib/permalinks'
import { THEMES } from '@/lib/vocabulary/vocabulary'

/** Something that things can be read by: its words, and what names it in an address. */
export type Subject = { slug: string; title: string }

type Page = { title: string; slug?: string | null }
type Relation = string | Page | null | undefined

/** The subjects among relations: those that are public, hence populated, and have an address. */
export const relatedSubjects = (...relations: (Relation | Relation[])[]): Subject[] =>
  relations.flat().flatMap((relation) => (relation && typeof relation === 'object' && relation.slug ? [{ slug: relation.slug, title: relation.title }] : []))

/** Words of a closed list as a subject. */
export const wordSubject = (title: string): Subject => ({ slug: slugify(title), title })

export const themeSubjects = (themes: (keyof typeof THEMES)[] | null | undefined): Subject[] =>
  (themes ?? []).map((theme) => wordSubject(THEMES[theme]))
