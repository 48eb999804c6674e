import { entries } from './define'
import { birth } from './milestones/birth'
import { climateConvention } from './milestones/climateConvention'
import { community } from './milestones/community'
import { lab } from './milestones/lab'
import { openGovernment } from './milestones/openGovernment'
import { since2020 } from './milestones/since2020'
import { systemD } from './milestones/systemD'

/** The dated moments of the history, one file an era. */
export const milestones = entries('milestones', {
  ...birth, ...openGovernment, ...lab, ...systemD, ...community, ...climateConvention, ...since2020,
})
