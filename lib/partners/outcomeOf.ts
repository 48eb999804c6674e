import type { Cohort, Experiment, Project, Support } from '@/lib/payload-types'
import { projectState } from '@/lib/projects/projectState'
import { firstSentence } from '@/lib/richText/firstSentence'
import { COMPLETENESS } from '@/lib/vocabulary/vocabulary'

type Known = { projects: Project[]; experiments: Experiment[] }

const sentence = (words: string | null): string | null => (words ? words.replace(/(?<![.!?…])$/, '.') : null)

const cohortOutcome = ({ size, completeness }: Cohort): string =>
  [size ? `${size} projets accompagnés` : null, COMPLETENESS[completeness].toLowerCase()].filter(Boolean).join(', ')

/**
 * What became of the thing supported, in one sentence: the state of a project today, what an experiment gave, how many
 * projects a cohort took in. Null when nobody told, or for a moment, which is its own result.
 * @param known the supported projects and experiments, read whole
 */
export function outcomeOf({ supported: { relationTo, value } }: Support, known: Known): string | null {
  if (typeof value === 'string') return null
  if (relationTo === 'projects') {
    const project = known.projects.find(({ id }) => id === value.id)
    return project ? sentence(projectState(project).text) : null
  }
  if (relationTo === 'experiments') {
    const experiment = known.experiments.find(({ id }) => id === value.id)
    if (experiment?.documentation === 'undocumented') return 'Expérimentation non documentée à ce jour.'
    return sentence(firstSentence(experiment?.result))
  }
  if (relationTo !== 'cohorts') return null
  const words = cohortOutcome(value as Cohort)
  return sentence(words.charAt(0).toUpperCase() + words.slice(1))
}
