import { secondFactors } from './accounts/secondFactors'
import { auditLog } from './audit/auditLog'
import { boundGlobal, boundText } from './boundText'
import { cohorts } from './cohorts'
import { eras } from './eras'
import { experiments } from './experiments'
import { formerAddresses } from './formerAddresses'
import { accessibility } from './globals/accessibility'
import { history } from './globals/history'
import { navigation } from './globals/navigation'
import { site } from './globals/site'
import { legacyAddresses } from './legacyAddresses'
import { media } from './media'
import { milestones } from './milestones'
import { missingAddresses } from './missingAddresses'
import { pages } from './pages'
import { partners } from './partners'
import { projects } from './projects'
import { reminders } from './reminders'
import { reviewSteps } from './reviewSteps'
import { sources } from './sources'
import { starterEntries } from './starterEntries'
import { supports } from './supports'
import { territories } from './territories'
import { users } from './users'

/** In the order of the admin's menu. */
export const collections = [
  eras, milestones, sources,
  projects, experiments, territories, cohorts,
  partners, supports,
  pages, media, formerAddresses, legacyAddresses, missingAddresses, users, auditLog, secondFactors, reviewSteps, starterEntries, reminders,
].map(boundText)

export const globals = [history, navigation, site, accessibility].map(boundGlobal)
