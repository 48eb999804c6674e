/** The words for every closed list of the model: value in code → French label. One place for page, admin and export. */

const list = <const T extends Record<string, string>>(labels: T) => labels

export const PROJECT_KINDS = list({
  tool: 'Outil citoyen',
  programme: 'Programme de l’association',
  coalition: 'Coalition',
  assembly: 'Assemblée',
  event: 'Événement',
})

/** How a name is said inside a sentence: article, gender and number. */
export const ARTICLES = list({
  bareM: 'Aucun article, masculin (Voxe.org)',
  bareF: 'Aucun article, féminin (Accenture)',
  le: 'le (le CESE)',
  la: 'la (la FACEP)',
  elidedM: 'l’, masculin (l’Observatoire)',
  elidedF: 'l’, féminin (l’Occitanie)',
  lesM: 'les, masculin (les Gilets citoyens)',
  lesF: 'les, féminin (les Halles)',
})

export const CARRIERS = list({
  association: 'Porté par l’association',
  member: 'Porté par un membre',
  third: 'Porté par un tiers',
})

export const PHASES = list({
  idea: 'Idée',
  active: 'En activité',
  paused: 'En pause',
  transferred: 'Transféré à',
  merged: 'Intégré dans',
  ended: 'Terminé',
  unknown: 'État inconnu',
})

export const CONFIDENCES = list({
  established: 'Établi',
  stated: 'Déclaré',
  disputed: 'Discuté',
})

export const MILESTONE_KINDS = list({
  founding: 'Création',
  launch: 'Lancement',
  event: 'Rencontre',
  publication: 'Publication',
  decision: 'Décision publique',
  advocacy: 'Plaidoyer',
  governance: 'Vie de l’association',
  context: 'Pendant ce temps',
})

export const PARTNER_KINDS = list({
  company: 'Entreprise',
  public: 'Institution publique',
  authority: 'Collectivité',
  association: 'Association',
  foundation: 'Fondation',
  international: 'Organisation internationale',
  media: 'Média',
  other: 'Autre',
})

/** A partner's kind as visitors read it; « Autre » tells them nothing. */
export const partnerKindLabel = (kind: keyof typeof PARTNER_KINDS): string | null => (kind === 'other' ? null : PARTNER_KINDS[kind])

export const SUPPORT_ROLES = list({
  funder: 'Financement',
  inKind: 'Soutien en nature',
  partner: 'Partenaire',
  host: 'Accueil',
  coorganiser: 'Coorganisation',
  authority: 'Territoire d’expérimentation',
  operator: 'Mise en œuvre',
  endorsement: 'Soutien public',
})

export const TERRITORY_KINDS = list({
  commune: 'Commune',
  departement: 'Département',
  region: 'Région',
  country: 'Pays',
})

export const DOCUMENTATION = list({
  documented: 'Documentée',
  partial: 'En partie documentée',
  undocumented: 'Non documentée',
})

export const COMPLETENESS = list({
  complete: 'Liste complète',
  partial: 'Liste incomplète',
  unknown: 'Liste inconnue',
})

export const THEMES = list({
  openGovernment: 'Gouvernement ouvert',
  parliament: 'Parlement et lois',
  elections: 'Élections',
  participation: 'Participation citoyenne',
  transparency: 'Transparence et données',
  civicTech: 'Outils numériques citoyens',
  territories: 'Territoires',
  deliberation: 'Assemblées et tirage au sort',
  climate: 'Climat',
  inclusion: 'Inclusion démocratique',
  incubation: 'Incubation',
  measurement: 'Évaluation de la démocratie',
})

export const PAGE_KINDS = list({
  about: 'Présentation',
  contact: 'Contact',
  legal: 'Mentions légales',
  privacy: 'Confidentialité',
  accessibility: 'Accessibilité',
  other: 'Autre',
})

export const LICENCES = list({
  'cc-by-sa-4.0': 'CC BY-SA 4.0',
  'cc-by-4.0': 'CC BY 4.0',
  'cc-by': 'CC BY, version non précisée',
  cc0: 'CC0',
  'etalab-2.0': 'Licence Ouverte 2.0',
  'all-rights-reserved': 'Tous droits réservés',
  unknown: 'Licence inconnue',
})

/** What a document is to visitors, by collection. */
export const DOCUMENT_KINDS = list({
  eras: 'Chapitre',
  milestones: 'Moment de l’histoire',
  projects: 'Projet',
  experiments: 'Expérimentation',
  territories: 'Territoire',
  partners: 'Organisation',
  pages: 'Page',
})

/** The same, with the records that are read inside a page of another. */
export const RECORD_KINDS = list({ ...DOCUMENT_KINDS, eras: 'Époque', partners: 'Partenaire', sources: 'Source', cohorts: 'Promotion', supports: 'Soutien' })

export type Vocabulary = Record<string, string>

/** A closed list as the options of a select field. */
export const toOptions = (vocabulary: Vocabulary) =>
  Object.entries(vocabulary).map(([value, label]) => ({ value, label }))

/** Languages that a few words of a French text may be in: code of BCP 47 → name, as after « en ». */
export const FOREIGN_LANGUAGES = list({
  en: 'anglais',
  de: 'allemand',
  ca: 'catalan',
  es: 'espagnol',
  it: 'italien',
  la: 'latin',
  pt: 'portugais',
})
