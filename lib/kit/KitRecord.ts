import type { Era, Experiment, Milestone, Partner, Project, Support, Territory } from '@/lib/payload-types'

/** A document that others may point to, show and cite, with what its card tells beside it; as visitors may read it. */
export type KitRecord =
  | { collection: 'projects'; document: Project }
  | { collection: 'eras'; document: Era; milestones: Milestone[] }
  | { collection: 'milestones'; document: Milestone }
  | { collection: 'experiments'; document: Experiment }
  | { collection: 'territories'; document: Territory; experiments: Experiment[] }
  | { collection: 'partners'; document: Partner; supports: Support[] }

export type KitCollection = KitRecord['collection']

/** The largest first: they are looked through in this order. */
export const KIT_COLLECTIONS: KitCollection[] = ['milestones', 'projects', 'partners', 'experiments', 'territories', 'eras']
