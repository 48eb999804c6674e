import type { Experiment } from '@/lib/payload-types'
import { pagePath } from '@/lib/permalinks'
import { allPopulated, populated } from '@/lib/queries'
import { french } from '@/lib/typography/french'
import { DOCUMENTATION, THEMES } from '@/lib/vocabulary/vocabulary'
import { DateText } from '../DateText'
import { Facts, type Fact } from '../Facts'
import { EraLinks } from '../page/EraLinks'
import { OrganisationName } from '../partner/OrganisationName'
import { commas } from '../support/commas'

/** An experiment's facts; when and with whom are shown as missing when nobody told. */
export function ExperimentFacts({ experiment }: { experiment: Experiment }) {
  const { dates, withWhom, documentation, themes } = experiment
  const territory = populated(experiment.territory)
  const eras = allPopulated(experiment.eras)
  const partners = allPopulated(experiment.partners)
  const facts: (Fact | false)[] = [
    territory !== null && {
      term: 'Territoire', says: territory.slug ? <a href={pagePath('territories', territory.slug)}>{french(territory.title)}</a> : french(territory.title),
    },
    { term: 'Dates', says: dates ? <DateText edtf={dates} style="start" /> : null, unknown: 'inconnues' },
    { term: 'Avec qui', says: french(withWhom) || null },
    partners.length > 0 && {
      term: 'Organisations',
      says: commas(partners.map((partner) => ({ key: partner.id, says: <OrganisationName organisation={partner} /> }))),
    },
    Boolean(themes?.length) && { term: 'Thèmes', says: themes?.map((theme) => THEMES[theme]).join(', ') },
    { term: 'Documentation', says: DOCUMENTATION[documentation] },
    eras.length > 0 && { term: 'Dans l’histoire', says: <EraLinks eras={eras} /> },
  ]
  return <Facts facts={facts.filter((fact): fact is Fact => fact !== false)} />
}
