import { Fragment } from 'react'
import type { Project } from '@/lib/payload-types'
import { pagePath } from '@/lib/permalinks'
import { allPopulated } from '@/lib/queries'
import { french } from '@/lib/typography/french'
import { PROJECT_KINDS } from '@/lib/vocabulary/vocabulary'

/** Where a project belongs: its nature and its eras. */
export function ProjectAbove({ project: { kind, eras } }: { project: Project }) {
  return (
    <>
      {PROJECT_KINDS[kind]}
      {allPopulated(eras).filter(({ slug }) => slug).map(({ id, title, slug }) => (
        <Fragment key={id}>{' · '}<a href={pagePath('eras', slug!)}>{french(title)}</a></Fragment>
      ))}
    </>
  )
}
