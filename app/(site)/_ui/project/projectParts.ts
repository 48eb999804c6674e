import type { Cohort, Project, Support } from '@/lib/payload-types'
import { allPopulated } from '@/lib/queries'
import type { Hue } from '@/lib/vocabulary/hues'
import { cited } from '../sources/cited'
import { numberSources, type SourceNotes } from '../sources/numberSources'

type Parts = { document: Project; cohorts: Cohort[]; supports: Support[] }

/** The sources of a project's page, numbered in the order of the page. */
export const projectNotes = ({ document, cohorts, supports }: Parts): SourceNotes =>
  numberSources(
    'fiche',
    document.body,
    ...cohorts.flatMap((cohort) => [cohort.body, ...cited(cohort)]),
    ...supports.flatMap(cited),
    ...(document.phases ?? []).flatMap(cited),
    document.sources,
  )

/** A project is drawn in the colour of the era it was born in. */
export const projectHue = (project: Project): Hue => allPopulated(project.eras)[0]?.hue ?? 'slate'
