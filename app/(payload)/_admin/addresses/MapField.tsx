import type { UIFieldServerProps } from 'payload'
import { MapLink } from './MapLink'

/** The same, on the address's own page. */
export function MapField({ data, payload }: UIFieldServerProps) {
  return <p><MapLink path={String((data as { path?: string })?.path ?? '')} admin={payload.config.routes.admin} /></p>
}
