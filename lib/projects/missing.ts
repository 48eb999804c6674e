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

/** What a reader of a project's page would look for in vain, as nouns for a sentence. @param supports how many are known */
export function missingOfProject(project: Project, supports: number): string[] {
  const isSoftware = project.kind === 'tool'
  const websites = project.websites ?? []
  return named([
    [isSoftware && !project.opened, 'la date d’ouverture au public'],
    [!project.people?.length, 'les personnes à l’origine'],
    [websites.length === 0, 'une adresse web'],
    [websites.length > 0 && !websites.some(({ archivedUrl }) => archivedUrl), 'une copie archivée du site'],
    [isSoftware && !project.sourceCodeUrl, 'le code source'],
    [isSoftware && !project.licence, 'la licence'],
    [supports === 0, 'ses soutiens'],
  ])
}

/** The same of an experiment. */
export const missingOfExperiment = (experiment: Experiment): string[] => named([
  [!experiment.dates, 'les dates'],
  [!experiment.withWhom, 'avec qui elle a été menée'],
  [!experiment.method, 'la méthode'],
  [!experiment.tried, 'ce qui a été essayé'],
  [!experiment.result, 'ce qui en est sorti'],
  [!experiment.learned, 'ce que l’on a appris'],
  [!experiment.associationPart, 'la part de l’association'],
  [!experiment.documents?.length, 'des documents'],
])
