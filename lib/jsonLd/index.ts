/**
 * What the site tells machines of its pages: schema.org in JSON-LD 1.1. Nothing that a visitor does not read, nothing that
 * is disputed or not exactly known. Pure: built from what the pages read.
 */
export { homeNodes } from './association'
export { experimentNodes } from './experiment'
export { milestoneNodes, momentNodes } from './milestone'
export { ASSOCIATION, type Nodes } from './node'
export { partnerNodes } from './partner'
export { projectNodes } from './project'
export { serialise } from './serialise'
export { territoryNodes } from './territory'
export { webPage } from './webPage'
