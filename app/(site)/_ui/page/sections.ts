/** The site's main doors, in the order of the navigation. */
export const SECTIONS = {
  history: { path: '/histoire', label: 'Histoire' },
  projects: { path: '/projets', label: 'Projets' },
  experiments: { path: '/experimentations', label: 'Expérimentations' },
  partners: { path: '/partenaires', label: 'Organisations' },
} as const

export type Section = keyof typeof SECTIONS

/** The way to all of it at once, after the doors in the navigation. */
export const SEARCH = { path: '/recherche', label: 'Rechercher' } as const
