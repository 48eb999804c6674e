type Project = {
  kind: string
  opened?: string | null
  people?: unknown[] | null
  websites?: { archivedUrl?: string | null }[] | null
  sourceCodeUrl?: string | null
  licence?: string | null
}
type Experiment = {
  dates?: string | null
  withWhom?: string | null
  method?: string | null
  tried?: unknown
  result?: unknown
  learned?: string | null
  associationPart?: string | null
  documents?: unknown[] | null
}

const named = (gaps: (readonly [boolean, string])[]): string[] => gaps.flatMap(([isMissing, noun]) => (isMissing ? [noun] : []))

/** A tool or a programme is somebody's idea; States meet, and a debate is held, without anyone to name. */
export const hasAuthors = (kind: string): boolean => kind === 'tool' || kind === 'programme'

/** What a reader of a project's page would look for in vain, as bare nouns for `without`. @param supports how many are known */
export function missingOfProject(project: Project, supports: number): string[] {
  const isSoftware = project.kind === 'tool'
  const websites = project.websites ?? []
  return named([
    [isSoftware && !project.opened, 'date d’ouverture au public'],
    [hasAuthors(project.kind) && !project.people?.length, 'nom de qui l’a lancé'],
    [websites.length === 0, 'adresse web'],
    [websites.length > 0 && !websites.some(({ archivedUrl }) => archivedUrl), 'copie archivée du site'],
    [isSoftware && !project.sourceCodeUrl, 'code source'],
    [isSoftware && !project.licence, 'licence'],
    [supports === 0, 'soutien'],
  ])
}

/** The same of an experiment. */
export const missingOfExperiment = (experiment: Experiment): string[] => named([
  [!experiment.dates, 'date'],
  [!experiment.withWhom, 'nom de qui l’a menée'],
  [!experiment.method, 'méthode'],
  [!experiment.tried, 'récit de ce qui a été essayé'],
  [!experiment.result, 'résultat'],
  [!experiment.learned, 'leçon tirée'],
  [!experiment.associationPart, 'indication sur la part de l’association'],
  [!experiment.documents?.length, 'document'],
])
