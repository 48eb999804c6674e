import type { Experiment } from '@/lib/payload-types'
import { pagePath } from '@/lib/permalinks'
import { populated } from '@/lib/queries'
import { SECTIONS } from '../page/sections'
import { Trail } from '../page/Trail'

/** The way to an experiment: the directory, then the territory it took place in. */
export function ExperimentAbove({ experiment }: { experiment: Experiment }) {
  const territory = populated(experiment.territory)
  const { path, label } = SECTIONS.experiments
  return (
    <Trail
      steps={[
        { name: label, href: path },
        ...(territory ? [{ name: territory.title, href: territory.slug ? pagePath('territories', territory.slug) : null }] : []),
      ]}
    />
  )
}
