import { LENS_NAMES, LENSES, type Choice, type LensName } from '@/lib/history'
import type { Subject } from '@/lib/readings'
import { FilterForm } from '../readings/FilterForm'

type Props = { subjects: Record<LensName, Subject[]>; choice?: Choice }

/** The other ways to read the history. */
export function ReadingForm({ subjects, choice }: Props) {
  const filters = LENS_NAMES.map((name) => ({ name, label: LENSES[name].label.toLowerCase(), all: LENSES[name].all, options: subjects[name] }))
  return <FilterForm action="/histoire" legend="Ne lire que" filters={filters} choice={choice} />
}
