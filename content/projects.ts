import { entries } from './define'
import { assemblies } from './projects/assemblies'
import { founding } from './projects/founding'
import { openGovernment } from './projects/openGovernment'
import { parliamentWatch } from './projects/parliamentWatch'
import { programmes } from './projects/programmes'

/** Every project with a page, whoever carries it: each says whether it is the association's, a member's or a third party's. */
export const projects = entries('projects', {
  ...founding,
  ...parliamentWatch,
  ...openGovernment,
  ...programmes,
  ...assemblies,
})
