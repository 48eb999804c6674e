/** The frise alone, which prints as an A3 poster. No era may take this address (`collections/eras.ts`). */
export const POSTER_PATH = '/histoire/frise'
