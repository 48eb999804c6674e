import type { ReactNode } from 'react'
import { type DirectoryName, EXPERIMENT_FACETS, type Facet, narrow, optionsOf, PARTNER_FACETS, PROJECT_FACETS, TERRITORY_FACETS } from '@/lib/directories'
import { PAGE_FOLDERS } from '@/lib/permalinks'
import { byStart } from '@/lib/projects/oldestFirst'
import { getExperiments, getPartners, getProjects, getTerritories } from '@/lib/queries'
import type { Choice, Subject } from '@/lib/readings'
import type { Section } from '../page/sections'
import { experimentRows } from '../rows/experimentRows'
import { partnerRows } from '../rows/partnerRows'
import { projectRows } from '../rows/projectRows'
import { Rows } from '../rows/Rows'
import { RowSection } from '../rows/RowSection'
import { territoryRows } from '../rows/territoryRows'

type Listed = { count: number; options: Record<string, Subject[]>; rows: ReactNode }

export type Directory = {
  path: string
  section: Section
  title: string
  standfirst: string
  /** « Un projet », and the word for many. */
  words: [string, string]
  /** The whole list, as a link. */
  whole: string
  facets: Record<string, Facet<never>>
  list: (choice: Choice) => Promise<Listed>
}

function listed<T>(things: T[], facets: Record<string, Facet<T>>, choice: Choice, rowsOf: (kept: T[]) => ReactNode): Listed {
  const kept = narrow(things, facets, choice)
  return { count: kept.length, options: optionsOf(things, facets), rows: rowsOf(kept) }
}

/** The lists of what the site knows: their words, their filters and their rows. */
export const DIRECTORIES: Record<DirectoryName, Directory> = {
  projets: {
    path: PAGE_FOLDERS.projects, section: 'projects', title: 'Projets', words: ['Un projet', 'projets'], whole: 'Tous les projets', facets: PROJECT_FACETS,
    standfirst: 'Outils, programmes, coalitions, assemblées et rencontres, du plus ancien au plus récent. La plupart ne sont pas de l’association : chaque page dit à qui est le projet, et quel lien l’unit à elle.',
    list: async (choice) => listed(await getProjects(), PROJECT_FACETS, choice, (projects) => {
      const { dated, undated } = byStart(projects)
      return (
        <>
          <Rows rows={projectRows(dated)} />
          <RowSection id="sans-date" level={2} title="Ceux dont nous ignorons le début" rows={projectRows(undated)} />
        </>
      )
    }),
  },
  experimentations: {
    path: PAGE_FOLDERS.experiments, section: 'experiments', title: 'Expérimentations', words: ['Une expérimentation', 'expérimentations'],
    whole: 'Toutes les expérimentations', facets: EXPERIMENT_FACETS,
    standfirst: 'Ce qui a été essayé avec des communes, un département et des régions, ce qui en est sorti, et ce dont nous n’avons aucune trace.',
    list: async (choice) => listed(await getExperiments(), EXPERIMENT_FACETS, choice, (experiments) => <Rows rows={experimentRows(experiments)} />),
  },
  territoires: {
    path: PAGE_FOLDERS.territories, section: 'experiments', title: 'Territoires', words: ['Un territoire', 'territoires'],
    whole: 'Tous les territoires', facets: TERRITORY_FACETS,
    standfirst: 'Les communes, départements et régions où quelque chose a été essayé, et ce que nous en savons.',
    list: async (choice) => {
      const { territories, experiments } = await getTerritories()
      return listed(territories, TERRITORY_FACETS, choice, (kept) => <Rows rows={territoryRows(kept, experiments)} />)
    },
  },
  partenaires: {
    path: PAGE_FOLDERS.partners, section: 'partners', title: 'Organisations', words: ['Une organisation', 'organisations'], whole: 'Toutes les organisations', facets: PARTNER_FACETS,
    standfirst: 'Celles qui ont travaillé avec l’association ou l’ont soutenue, puis celles que son histoire croise sans qu’elles aient été à ses côtés.',
    list: async (choice) => {
      const { partners, allies } = await getPartners()
      return listed(partners, PARTNER_FACETS, choice, (kept) => (
        <>
          <RowSection id="avec" level={2} title="Avec l’association" rows={partnerRows(kept.filter(({ id }) => allies.includes(id)))} />
          <RowSection id="aussi" level={2} title="Aussi dans cette histoire" rows={partnerRows(kept.filter(({ id }) => !allies.includes(id)))} />
        </>
      ))
    },
  },
}
