import { cohorts } from './cohorts'
import type { Entries } from './define'
import { eras } from './eras'
import { experiments } from './experiments'
import { globals } from './globals'
import { milestones } from './milestones'
import { pages } from './pages'
import { partners } from './partners'
import { projects } from './projects'
import { sources } from './sources'
import { supports } from './supports'
import { territories } from './territories'

/** The starter content, what others point to first. */
export const content: readonly Entries[] = [
  sources, territories, eras, partners, projects, cohorts, experiments, milestones, supports, pages,
] as unknown as Entries[]

export { globals }
