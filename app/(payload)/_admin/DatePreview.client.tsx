'use client' // Answers while the date is being typed.

import { useField, useForm, useFormFields } from '@payloadcms/ui'
import { formatDate, parseDate } from '@/lib/dates'
import { formatWhen, projectState } from '@/lib/projects/projectState'

type Props = { path: string; isPeriod?: boolean; /** Whether what becomes of a project follows from it. */ isLife?: boolean }

const STYLE = { marginBlock: '0.25rem 0' }

/** What the project's page will say of it, from these years. */
function Life({ span }: { span: string }) {
  const kind = useFormFields(([fields]) => fields.kind?.value)
  const { getDataByPath } = useForm()
  const phases: unknown = getDataByPath('phases')
  const { text } = projectState({ kind, span, phases: Array.isArray(phases) ? phases.filter((phase) => phase?.date) : [] } as never)
  return <> La page dira : « {text} ».</>
}

/** A single date, where a period is asked: did it begin and end then? */
function WholeOf({ edtf, setValue }: { edtf: string; setValue: (typed: string) => void }) {
  const [running, unknown] = [`${edtf}/..`, `${edtf}/`]
  if (!parseDate(running).ok) return null
  const button = (words: string, period: string) => (
    <button type="button" className="btn btn--style-secondary btn--size-small" style={{ margin: '0 0.4rem 0 0' }} onClick={() => setValue(formatDate(period))}>{words}</button>
  )
  return (
    <div style={STYLE} data-period-question="">
      <p style={{ margin: '0 0 0.25rem' }}>Commencé et fini {formatWhen(edtf)} ? Sinon, dites-le :</p>
      {button('Toujours en cours', running)}{button('Fin inconnue', unknown)}
    </div>
  )
}

/** Under a date: how it will read on the site, or what is wrong with it. */
export function DatePreview({ path, isPeriod, isLife }: Props) {
  const { value, setValue } = useField<string>({ path })
  if (typeof value !== 'string' || value.trim() === '') return null
  const parsed = parseDate(value)
  if (!parsed.ok) return <p aria-live="polite" style={{ ...STYLE, color: 'var(--theme-error-500)' }}>{parsed.message}</p>
  return (
    <>
      <p aria-live="polite" style={{ ...STYLE, color: 'var(--theme-success-650)' }}>Sur le site : {formatDate(parsed.edtf)}.{isLife && <Life span={parsed.edtf} />}</p>
      {isPeriod && !parsed.edtf.includes('/') && <WholeOf edtf={parsed.edtf} setValue={setValue} />}
    </>
  )
}
