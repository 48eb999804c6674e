import type { DefaultServerCellComponentProps } from 'payload'

/** A text in a list, and nothing where there is none: Payload would write « <Pas de …> ». */
export function PlainCell({ cellData }: DefaultServerCellComponentProps) {
  return <span>{typeof cellData === 'string' ? cellData : ''}</span>
}
