import type { Experiment, Partner, Project, Territory } from '@/lib/payload-types'
import { projectState } from '@/lib/projects/projectState'
import { type FILTERS, relatedSubjects, type Subject, themeSubjects, wordSubject } from '@/lib/readings'
import { DOCUMENTATION, partnerKindLabel, TERRITORY_KINDS } from '@/lib/vocabulary/vocabulary'

/** One filter of a directory: its words, and what it sees in each thing. */
export type Facet<T> = { label: string; all: string; of: (thing: T) => Subject[] }
type Facets<T, Name extends string> = Record<Name, Facet<T>>

export type DirectoryName = Exclude<keyof typeof FILTERS, 'histoire'>
type Names<D extends DirectoryName> = (typeof FILTERS)[D][number]

const sentence = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)

export const PROJECT_FACETS: Facets<Project, Names<'projets'>> = {
  etat: { label: 'État', all: 'tous les états', of: (project) => [wordSubject(sentence(projectState(project).word))] },
  theme: { label: 'Thème', all: 'tous les thèmes', of: ({ themes }) => themeSubjects(themes) },
  epoque: { label: 'Chapitre', all: 'tous les chapitres', of: ({ eras }) => relatedSubjects(eras) },
}

export const EXPERIMENT_FACETS: Facets<Experiment, Names<'experimentations'>> = {
  methode: { label: 'Méthode', all: 'toutes les méthodes', of: ({ projects }) => relatedSubjects(projects) },
  theme: { label: 'Thème', all: 'tous les thèmes', of: ({ themes }) => themeSubjects(themes) },
  documentation: { label: 'Documentation', all: 'documentée ou non', of: ({ documentation }) => [wordSubject(DOCUMENTATION[documentation])] },
}

export const TERRITORY_FACETS: Facets<Territory, Names<'territoires'>> = {
  nature: { label: 'Nature', all: 'toutes les natures', of: ({ kind }) => [wordSubject(TERRITORY_KINDS[kind])] },
}

export const PARTNER_FACETS: Facets<Partner, Names<'partenaires'>> = {
  nature: { label: 'Nature', all: 'toutes les natures', of: ({ kind }) => [partnerKindLabel(kind)].filter((label) => label !== null).map(wordSubject) },
}
