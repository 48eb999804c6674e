import type { Experiment, Milestone, Partner, Project, Territory } from '@/lib/payload-types'
import { type Choice as AnyChoice, FILTERS, relatedSubjects as subjects, type Subject, themeSubjects } from '@/lib/readings'

export type LensName = (typeof FILTERS.histoire)[number]

/** What one lens sees in each kind of thing; a kind that a lens does not look at is left out of its reading. */
type Lens = {
  /** In front of the list of choices. */
  label: string
  /** The last choice of the list: no lens at all. */
  all: string
  milestone: (milestone: Milestone) => Subject[]
  project: (project: Project) => Subject[]
  experiment: (experiment: Experiment) => Subject[]
  partner: (partner: Partner) => Subject[]
}

const none = () => []

/** The ways to read the same history beside its eras, by the name each has in an address (`/histoire?projet=voxe`). */
export const LENSES = {
  projet: {
    label: 'Projet', all: 'tous les projets',
    milestone: ({ projects }) => subjects(projects as Project[]),
    project: (project) => subjects(project, project.partOf as Project),
    experiment: ({ projects }) => subjects(projects as Project[]),
    partner: none,
  },
  territoire: {
    label: 'Territoire', all: 'tous les territoires',
    milestone: ({ territories }) => subjects(territories as Territory[]),
    project: none,
    experiment: ({ territory }) => subjects(territory as Territory),
    partner: ({ territory }) => subjects(territory as Territory),
  },
  partenaire: {
    label: 'Organisation', all: 'toutes les organisations',
    milestone: ({ partners }) => subjects(partners as Partner[]),
    project: ({ carriedBy }) => subjects(carriedBy.organisation as Partner),
    experiment: ({ partners }) => subjects(partners as Partner[]),
    partner: (partner) => subjects(partner),
  },
  theme: {
    label: 'Thème', all: 'tous les thèmes',
    milestone: ({ themes }) => themeSubjects(themes),
    project: ({ themes }) => themeSubjects(themes),
    experiment: ({ themes }) => themeSubjects(themes),
    partner: none,
  },
} as const satisfies Record<LensName, Lens>

export const LENS_NAMES: readonly LensName[] = FILTERS.histoire

/** What a reader asked for: the slug of a subject for each lens in use. */
export type Choice = AnyChoice<LensName>
