import type { FieldHook, TextField, TextFieldSingleValidation } from 'payload'
import { dayBounds, parseDate } from '@/lib/dates'

type Options = {
  name: string
  label: string
  required?: boolean
  description?: string
  /** A further check on the EDTF value once it is understood; returns true or a French sentence. */
  check?: (edtf: string, context: { data: Record<string, unknown>; siblingData: Record<string, unknown> }) => true | string
}

export const DATE_EXAMPLES =
  'Par exemple : 2012, 12/2016, décembre 2016, 13/02/2013, 2013-2016, vers 2014, avant 2013, depuis 2020.'

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
  const { name, label, required, description } = options
  const derived = (bound: 'earliest' | 'latest'): TextField => ({
    name: `${name}${bound === 'earliest' ? 'Earliest' : 'Latest'}`,
    label: `${label} (${bound === 'earliest' ? 'au plus tôt' : 'au plus tard'})`,
    type: 'text',
    index: true,
    admin: { hidden: true, disableListColumn: true, components: { Diff: '/app/(payload)/_admin/NoDiff#NoDiff' } },
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
        description: description ?? DATE_EXAMPLES,
        components: {
          afterInput: ['/app/(payload)/_admin/DatePreview.client#DatePreview'],
          Cell: '/app/(payload)/_admin/DateCell#DateCell',
        },
      },
    },
    derived('earliest'),
    derived('latest'),
  ]
}
