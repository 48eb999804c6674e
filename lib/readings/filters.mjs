/**
 * The filters of each page that can be read otherwise, by the name each has in an address (`/projets?etat=en-pause`), in
 * the order of the folders of its stored readings (docs/decisions/0013). `next.config.ts` and the server
 * (`deploy/site/pageKey.mjs`) read this file too, which is why it is JavaScript.
 */
export const FILTERS = /** @type {const} */ ({
  histoire: ['projet', 'territoire', 'partenaire', 'theme'],
  projets: ['etat', 'theme', 'epoque'],
  experimentations: ['methode', 'theme', 'documentation'],
  territoires: ['nature'],
  partenaires: ['nature'],
})

/** What stands, among the folders of a reading, for a filter that is not in use. */
export const UNUSED = '-'

/** A subject in an address, as a pattern; never what stands for a filter that is not in use. */
export const SUBJECT = '[a-z0-9][a-z0-9-]{0,99}'

/** How many folders the reading of a directory has. */
export const DIRECTORY_DEPTH = 3
