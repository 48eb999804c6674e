import { publicIdFor } from '@/lib/permalinks'

export type PageType = {
  /** Names its pictures in docs/screenshots/. */
  name: string
  path: string
  status: 200 | 404
  /** Whether search engines are asked to keep it. */
  indexed: boolean
}

const page = (name: string, path: string): PageType => ({ name, path, status: 200, indexed: true })

/** One address for each type of page of the public site, with the starter content. Every check of `all pages` goes through it. */
export const PAGE_TYPES: PageType[] = [
  page('accueil', '/'),
  page('histoire', '/histoire'),
  page('frise', '/histoire/frise'),
  page('lecture', '/histoire?territoire=mulhouse'),
  page('epoque', '/histoire/convention'),
  page('projets', '/projets'),
  page('projets-filtres', '/projets?etat=a-eu-lieu'),
  page('projet', '/projets/parlement-et-citoyens'),
  page('programme', '/projets/systeme-d'),
  page('projet-termine', '/projets/convention-citoyenne-climat'),
  page('experimentations', '/experimentations'),
  page('experimentation', '/experimentations/mulhouse'),
  page('territoires', '/territoires'),
  page('territoire', '/territoires/mulhouse'),
  page('partenaires', '/partenaires'),
  page('partenaire', '/partenaires/mgen'),
  page('a-propos', '/a-propos'),
  page('contact', '/contact'),
  page('mentions-legales', '/mentions-legales'),
  page('accessibilite', '/accessibilite'),
  { name: 'lier', path: `/lier/${publicIdFor('projects/voxe')}`, status: 200, indexed: false },
  { name: 'recherche', path: '/recherche?q=mulhouse', status: 200, indexed: false },
  { name: 'introuvable', path: '/nulle-part', status: 404, indexed: false },
]

/** What stands for the others when time is short: the ones with the most in them, and one of each kind of page that is not kept. */
const MAIN = ['accueil', 'histoire', 'projet', 'partenaire', 'lier', 'recherche', 'introuvable']

const row = (type: PageType) => [type.path, type] as const

/** One row a page type for `test.each`: the address names the test. */
export const EVERY_PAGE = PAGE_TYPES.map(row)

/** The same, for checks that take seconds a page: `npm test` makes them on the main pages, `npm run test:full` on each. */
export const PAGE_ROWS = process.env.EVERY_PAGE ? EVERY_PAGE : PAGE_TYPES.filter(({ name }) => MAIN.includes(name)).map(row)
