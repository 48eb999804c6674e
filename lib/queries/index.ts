/** The one door from pages to the database. */
export { getExperiment, getExperiments } from './experiments'
export { getEra, getHistory, type Chapter } from './history'
export { type Found } from './pageOf'
export { getPartner, getPartners, type PartnerPage } from './partners'
export { allPopulated, populated } from './populated'
export { getProject, getProjects } from './projects'
export { getEntries, getPage, getRecentChanges, getSite, type Entry } from './site'
export { getTerritories, getTerritory } from './territories'
