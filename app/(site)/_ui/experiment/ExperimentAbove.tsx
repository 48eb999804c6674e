import type { Experiment } from '@/lib/payload-types'
import { pagePath } from '@/lib/permalinks'
import { populated } from '@/lib/queries'
import { french } from '@/lib/typography/french'

/** Where an experiment took place. */
export function ExperimentAbove({ experiment }: { experiment: Experiment }) {
  const territory = populated(experiment.territory)
  return (
    <>
      Expérimentation
      {territory?.slug && <>{' · '}<a href={pagePath('territories', territory.slug)}>{french(territory.title)}</a></>}
    </>
  )
}
