import type { DefaultServerCellComponentProps } from 'payload'
import { MapLink } from './MapLink'

/** In the list of what was not found: one click to say where it leads. */
export function MapCell({ rowData, payload }: DefaultServerCellComponentProps) {
  return <MapLink path={String(rowData.path ?? '')} admin={payload.config.routes.admin} />
}
