import type { Era, Experiment, Milestone, Partner, Project } from '@/lib/payload-types'

/** An era with all that happened in it, in date order; relations populated one level deep. */
export type Chapter = {
  era: Era
  milestones: Milestone[]
  projects: Project[]
  experiments: Experiment[]
  partners: Partner[]
}
