import { datetimeAttribute, formatDate, formatSpan } from '@/lib/dates'
import { french } from '@/lib/typography/french'

type Props = { edtf: string; style?: 'inline' | 'start' | 'span' }

/** A date in French, with its machine form where HTML has one. */
export function DateText({ edtf, style = 'inline' }: Props) {
  const text = french(style === 'span' ? formatSpan(edtf) : formatDate(edtf, style))
  const machine = datetimeAttribute(edtf)
  return machine ? <time dateTime={machine}>{text}</time> : <>{text}</>
}
