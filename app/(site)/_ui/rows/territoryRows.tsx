import { formatSpan } from '@/lib/dates'
import type { Experiment, Territory } from '@/lib/payload-types'
import { pagePath } from '@/lib/permalinks'
import { populated } from '@/lib/queries'
import { TERRITORY_KINDS } from '@/lib/vocabulary/vocabulary'
import type { Row } from './Rows'

/** What was tried there, in one line; said when nothing is known. */
const triedIn = (territory: Territory, experiments: Experiment[]): string =>
  experiments.filter((experiment) => populated(experiment.territory)?.id === territory.id)
    .map(({ title, dates, documentation }) =>
      `${title} (${[dates && formatSpan(dates), documentation === 'undocumented' && 'non documentée'].filter(Boolean).join(', ') || 'dates inconnues'})`)
    .join(' ; ') || 'Rien de connu pour l’instant.'

/** Territories as rows: kind, official code, what was tried. */
export const territoryRows = (territories: Territory[], experiments: Experiment[]): Row[] =>
  territories.map((territory) => ({
    key: territory.id,
    name: territory.title,
    href: territory.slug ? pagePath('territories', territory.slug) : null,
    when: TERRITORY_KINDS[territory.kind],
    note: territory.inseeCode ? `code Insee ${territory.inseeCode}` : null,
    line: triedIn(territory, experiments),
  }))
