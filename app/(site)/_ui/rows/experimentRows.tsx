import { formatSpan } from '@/lib/dates'
import type { Experiment } from '@/lib/payload-types'
import { pagePath } from '@/lib/permalinks'
import { populated } from '@/lib/queries'
import type { Row } from './Rows'

/** Experiments as rows, those without documents saying so. */
export const experimentRows = (experiments: Experiment[], { withTerritory = true } = {}): Row[] =>
  experiments.map(({ id, title, slug, dates, territory, documentation, tagline }) => {
    const place = withTerritory ? populated(territory)?.title : null
    return {
      key: id,
      name: title,
      href: slug ? pagePath('experiments', slug) : null,
      when: dates ? formatSpan(dates) : 'dates inconnues',
      note: [place !== title && place, documentation === 'undocumented' && 'non documentée'].filter(Boolean).join(', ') || null,
      line: tagline,
    }
  })
