import type { Cell } from '@/lib/csv/csv'
import { dayBounds } from '@/lib/dates'
import type { Cohort, Experiment, Partner, Project, Site, Support } from '@/lib/payload-types'
import { permanentPath, supportedPath } from '@/lib/permalinks'
import { allPopulated, populated } from '@/lib/queries/populated'
import { excerpt } from '@/lib/sharing/excerpt'
import { confidenceWords } from '@/lib/statements/confidenceWords'
import { CONFIDENCES, SUPPORT_ROLES } from '@/lib/vocabulary/vocabulary'
import { creditLineOf } from './logoRights'
import { outcomeOf } from './outcomeOf'
import { companions, supportedThings } from './supportedThings'

/** What the dossier is made of: the partner's page, whole. */
export type Dossier = { document: Partner; supports: Support[]; others: Support[]; projects: Project[]; experiments: Experiment[] }
type Context = { site: Site; siteUrl: string; now: Date }

const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** The longest `objet` of scdl/subventions. */
const OBJECT = 256

/** In the words of scdl/subventions; to host, to organise or to run is no grant. */
const NATURES: Partial<Record<Support['role'], string>> = { funder: 'aide en numéraire', inKind: 'aide en nature' }

/** Money is known to be money by its amount: what a funder gave is otherwise not told, and neither is its nature. */
const natureOf = ({ role, publicAmount }: Support): string | null => (role === 'funder' && publicAmount == null ? null : NATURES[role] ?? null)

/** Who received, when that is known for sure: the association for its own programmes, else the organisation that carries the project. */
function beneficiary({ supported: { relationTo, value } }: Support, projects: Project[], { name, legal }: Site): { name: string; rna: string | null } | null {
  const association = { name, rna: legal?.rna ?? null }
  if (relationTo === 'cohorts') return typeof value === 'object' && isOwn((value as Cohort).programme) ? association : null
  const project = relationTo === 'projects' && projects.find(({ id }) => typeof value === 'object' && id === value.id)
  if (!project) return null
  const { kind, name: named, organisation } = project.carriedBy
  if (kind === 'association') return association
  const carrier = populated(organisation)?.title ?? named
  return carrier ? { name: carrier, rna: populated(organisation)?.identifiers?.rna ?? null } : null
}

const isOwn = (programme: Cohort['programme']): boolean => populated(programme)?.carriedBy?.kind === 'association'

/** « AAAA-MM-JJ/AAAA-MM-JJ » when both ends are known, as scdl/subventions asks. */
function between(period: string | null | undefined): string | null {
  const { earliest, latest } = dayBounds(period ?? '')
  if (!earliest || !latest) return null
  return earliest === latest ? earliest : `${earliest}/${latest}`
}

/** The columns of scdl/subventions 2.1.1 in their order, then this site's own (`public/assets/soutiens.schema.json` describes them). */
export const COLUMNS = [
  'nomAttribuant', 'idAttribuant', 'dateConvention', 'referenceDecision', 'nomBeneficiaire', 'idBeneficiaire', 'rnaBeneficiaire', 'objet', 'montant', 'nature',
  'conditionsVersement', 'datesPeriodeVersement', 'idRAE', 'notificationUE', 'pourcentageSubvention', 'dispositifAide',
  'sirenAttribuant', 'soutenu', 'role', 'periode', 'resultat', 'fiabilite', 'sources', 'autresPartenaires', 'mention', 'page', 'adressePermanente',
] as const

type Row = Partial<Record<(typeof COLUMNS)[number], Cell>>

/** One support; what nobody knows, or may not be told, is left out. */
function row(support: Support, thing: string, { document, others, projects, experiments }: Dossier, { site, siteUrl, now }: Context): Row {
  const { value } = support.supported
  const named = typeof value === 'object' ? value : null
  const receives = beneficiary(support, projects, site)
  const nature = natureOf(support)
  const path = supportedPath(support)
  return {
    nomAttribuant: document.title, nomBeneficiaire: receives?.name, rnaBeneficiaire: receives?.rna,
    objet: excerpt([named?.title ?? 'Non publié', support.note].filter(Boolean).join('. '), OBJECT), montant: support.publicAmount, nature,
    datesPeriodeVersement: nature && between(support.period), sirenAttribuant: document.identifiers?.siren, soutenu: named?.title ?? 'Non publié', role: SUPPORT_ROLES[support.role], periode: support.period,
    resultat: outcomeOf(support, { projects, experiments }), fiabilite: sentenceCase(confidenceWords(support) ?? CONFIDENCES.established),
    sources: allPopulated(support.sources).map(({ title, publisher, url }) => [`${title} (${publisher})`, url].filter(Boolean).join(' ')).join(' | '),
    autresPartenaires: companions(thing, others, document.id).map(({ title }) => title).join(' | '), mention: creditLineOf(support, now),
    page: path && siteUrl + path, adressePermanente: siteUrl + permanentPath(document),
  }
}

/** The table of what a partner supported: one line a support, in the order of the page. */
export const dossierRows = (dossier: Dossier, context: Context): Cell[][] =>
  supportedThings(dossier.supports).flatMap(({ id, supports }) => supports.map((support) => {
    const told = row(support, id, dossier, context)
    return COLUMNS.map((column) => told[column])
  }))
