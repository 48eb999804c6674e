/** The one door from pages to the database. */
export { getExperiment, getExperiments, getTerritory } from './experiments'
export { getEra, getHistory, getPresentSlug } from './history'
export { type Found } from './pageOf'
export { getPartner, getPartners } from './partners'
export { allPopulated, populated } from './populated'
export { getProject, getProjects } from './projects'
export type { Change } from '@/lib/feeds/feed'
export { getAddresses, getPage, getRecentChanges, getSite } from './site'
