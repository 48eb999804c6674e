import type { Project } from '@/lib/payload-types'
import { anchorOf, pagePath } from '@/lib/permalinks'
import { hasAuthors } from '@/lib/projects/missing'
import { isPast } from '@/lib/projects/projectState'
import { allPopulated, populated } from '@/lib/queries'
import { french } from '@/lib/typography/french'
import { PROJECT_KINDS, THEMES } from '@/lib/vocabulary/vocabulary'
import { DateText } from '../DateText'
import { Facts, type Fact } from '../Facts'
import { EraLinks } from '../page/EraLinks'
import { OrganisationName } from '../partner/OrganisationName'
import { safeHref } from '../safeHref'
import { WebLink } from '../WebLink'
import styles from './ProjectFacts.module.css'

function People({ people }: { people: NonNullable<Project['people']> }) {
  return (
    <ul className={styles.list}>
      {people.map(({ id, name, role, period }) => (
        <li key={id}>
          {french(name)}
          {(role || period) && (
            <span className={styles.soft}><br />{french(role)}{role && period && ', '}{period && <DateText edtf={period} />}</span>
          )}
        </li>
      ))}
    </ul>
  )
}

function Websites({ websites }: { websites: NonNullable<Project['websites']> }) {
  return (
    <ul className={styles.list}>
      {websites.map(({ id, url, label, period, archivedUrl }) => (
        <li key={id}>
          <WebLink url={url} />
          {(label || period) && (
            <span className={styles.soft}><br />{french(label)}{label && period && ', '}{period && <DateText edtf={period} />}</span>
          )}
          {safeHref(archivedUrl) && <span className={styles.soft}><br /><a href={safeHref(archivedUrl)!}>copie archivée</a></span>}
        </li>
      ))}
    </ul>
  )
}

/** Who carries it, where that leads to a page; the name alone is said beside the title. */
function carrierFact({ carriedBy: { name, organisation } }: Project): Fact | false {
  const partner = populated(organisation)
  return Boolean(partner) && { term: 'Porteur', says: <OrganisationName name={name} organisation={partner} /> }
}

/** A project's facts; what a reader may look for and nobody published is shown as missing. */
export function ProjectFacts({ project, partOf }: { project: Project; partOf: Project | null }) {
  const { span, opened, people, websites, sourceCodeUrl, licence, themes, cohort, kind } = project
  const promotion = populated(cohort)
  const programme = promotion && populated(promotion.programme)
  const isSoftware = kind === 'tool'
  const eras = allPopulated(project.eras)
  const facts: (Fact | false)[] = [
    { term: 'Nature', says: PROJECT_KINDS[kind] },
    (isSoftware || Boolean(opened)) && { term: 'Ouvert au public', says: opened ? <DateText edtf={opened} style="start" /> : null, unknown: 'date inconnue' },
    { term: 'Dates', says: <DateText edtf={span} style="start" /> },
    carrierFact(project),
    (hasAuthors(kind) || Boolean(people?.length)) && { term: people?.length ? 'Personnes' : 'Personnes à l’origine', says: people?.length ? <People people={people} /> : null, unknown: 'inconnues' },
    { term: 'Adresse web', says: websites?.length ? <Websites websites={websites} /> : null, unknown: 'aucune connue' },
    (isSoftware || Boolean(sourceCodeUrl)) && { term: 'Code source', says: sourceCodeUrl ? <WebLink url={sourceCodeUrl} /> : null },
    (isSoftware || Boolean(licence)) && { term: 'Licence', says: french(licence) || null, unknown: 'inconnue' },
    Boolean(themes?.length) && { term: 'Thèmes', says: themes?.map((theme) => THEMES[theme]).join(', ') },
    partOf !== null && {
      term: isPast(project) ? 'Faisait partie de' : 'Fait partie de',
      says: partOf.slug ? <a href={pagePath('projects', partOf.slug)}>{french(partOf.title)}</a> : french(partOf.title),
    },
    promotion !== null && {
      term: 'Incubation',
      says: programme?.slug ? <a href={`${pagePath('projects', programme.slug)}#${anchorOf(promotion)}`}>{french(promotion.title)}</a> : french(promotion.title),
    },
    eras.length > 0 && { term: 'Dans l’histoire', says: <EraLinks eras={eras} /> },
  ]
  return <Facts facts={facts.filter((fact): fact is Fact => fact !== false)} />
}
