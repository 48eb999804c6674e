import { formatSpan } from '@/lib/dates'
import type { Project } from '@/lib/payload-types'
import { pagePath } from '@/lib/permalinks'
import { allPopulated } from '@/lib/queries'
import { SECTIONS } from '../page/sections'
import { Trail } from '../page/Trail'

/** The way to a project: the directory, then the era it was born in. */
export function ProjectAbove({ project: { eras } }: { project: Project }) {
  const [era] = allPopulated(eras).filter(({ slug }) => slug)
  const { path, label } = SECTIONS.projects
  return (
    <Trail
      steps={[
        { name: label, href: path },
        ...(era ? [{ name: `${era.title}, ${formatSpan(era.span)}`, href: pagePath('eras', era.slug!) }] : []),
      ]}
    />
  )
}
