import type { FieldHook, TextField, TextFieldSingleValidation } from 'payload'
import { dayBounds, parseDate } from '@/lib/dates'

type Options = {
  name: string
  label: string
  required?: boolean
  description?: string
  /** `period`: a single date is asked whether it is the whole of it; `life`: what becomes of a project follows from it. */
  tells?: 'period' | 'life'
  /** A further check on the EDTF value once it is understood; returns true or a French sentence. */
  check?: (edtf: string, context: { data: Record<string, unknown>; siblingData: Record<string, unknown> }) => true | string
}

export const DATE_EXAMPLES =
  'Par exemple : 2012, décembre 2016, 13/02/2013, printemps 2014, 2013-2016, vers 2014, avant 2013, depuis 2020.'
/** Under every period that has no words of its own. */
const PERIOD_EXAMPLES = 'Par exemple : 2013-2016, de mai à juin 2014, depuis le printemps 2014, « 2013 - ? » si la fin est inconnue.'

/** What was typed becomes EDTF; what can't be understood stays as typed, so that nothing is lost. */
const normalise: FieldHook = ({ value }) => {
  if (typeof value !== 'string' || value.trim() === '') return value === undefined ? undefined : null
  const parsed = parseDate(value)
  return parsed.ok ? parsed.edtf : value
}

const derive = (name: string, bound: 'earliest' | 'latest'): FieldHook => ({ siblingData, value }) => {
  if (!(name in siblingData)) return value
  const date = siblingData[name]
  return typeof date === 'string' && parseDate(date).ok ? dayBounds(date)[bound] : null
}

const validateDate = ({ required, check }: Options): TextFieldSingleValidation => (value, { data, siblingData }) => {
  if (!value) return required ? `Indiquez une date. ${DATE_EXAMPLES}` : true
  const parsed = parseDate(value)
  if (!parsed.ok) return parsed.message
  return check?.(parsed.edtf, { data: data as never, siblingData: siblingData as never }) ?? true
}

/**
 * A date that knows its precision: one text field in EDTF level 1 (ISO 8601-2) named `name`, and two derived columns
 * `nameEarliest` and `nameLatest` (ISO days, null when unbounded) to sort and filter by.
 */
export function dateField(options: Options): TextField[] {
  const { name, label, required, tells, description = tells ? PERIOD_EXAMPLES : DATE_EXAMPLES } = options
  const derived = (bound: 'earliest' | 'latest'): TextField => ({
    name: `${name}${bound === 'earliest' ? 'Earliest' : 'Latest'}`,
    label: `${label} (${bound === 'earliest' ? 'au plus tôt' : 'au plus tard'})`,
    type: 'text',
    index: true,
    admin: { hidden: true, disableListColumn: true, disableListFilter: true, components: { Diff: '/app/(payload)/_admin/NoDiff#NoDiff' } },
    hooks: { beforeChange: [derive(name, bound)] },
  })
  return [
    {
      name,
      label,
      type: 'text',
      required,
      custom: { holds: 'date' },
      validate: validateDate(options),
      hooks: { beforeValidate: [normalise] },
      admin: {
        description,
        components: {
          Field: '/app/(payload)/_admin/DateField.client#DateField',
          afterInput: [{ path: '/app/(payload)/_admin/DatePreview.client#DatePreview', clientProps: { isPeriod: tells !== undefined, isLife: tells === 'life' } }],
          Diff: '/app/(payload)/_admin/DateDiff.client#DateDiff',
          Cell: '/app/(payload)/_admin/DateCell#DateCell',
        },
      },
    },
    derived('earliest'),
    derived('latest'),
  ]
}
