import type { DefaultServerCellComponentProps } from 'payload'
import { formatDate } from '@/lib/dates'

/** A date in a list of documents, in French rather than as it is stored. */
export function DateCell({ cellData }: DefaultServerCellComponentProps) {
  return <span>{typeof cellData === 'string' ? formatDate(cellData) : ''}</span>
}
