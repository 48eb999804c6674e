import type { Cohort, Experiment, Project, Support } from '@/lib/payload-types'

/**
 * Whether a support ties a partner to the association itself, and not only to something that its history tells: what it
 * went to is the association's own (a programme, one of its cohorts), or a documented experiment of its programme. One
 * who says of himself that he ran something there is not, by that alone, on its side. What is disputed ties nobody.
 */
export function isAlliance({ supported: { relationTo, value }, role, confidence }: Support): boolean {
  if (confidence === 'disputed' || typeof value !== 'object' || !value) return false
  switch (relationTo) {
    case 'projects': return (value as Project).carriedBy?.kind === 'association'
    case 'experiments': return (value as Experiment).documentation !== 'undocumented' && (role !== 'operator' || confidence === 'established')
    case 'cohorts': return Boolean((value as Cohort).programme)
    default: return false
  }
}
