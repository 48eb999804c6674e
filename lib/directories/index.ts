/** Directories read by state, theme, kind…: what each filter sees, and what it keeps. Pure. */
export { EXPERIMENT_FACETS, PARTNER_FACETS, PROJECT_FACETS, TERRITORY_FACETS, type DirectoryName, type Facet } from './facets'
export { narrow, optionsOf } from './narrow'
