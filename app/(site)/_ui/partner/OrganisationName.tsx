import type { Partner } from '@/lib/payload-types'
import { pagePath } from '@/lib/permalinks'
import { populated } from '@/lib/queries'
import { french } from '@/lib/typography/french'

type Props = { name?: string | null; organisation: string | Partner | null | undefined }

/** An organisation's name, linked to its page when it has one. */
export function OrganisationName({ name, organisation }: Props) {
  const partner = populated(organisation)
  const shown = french(name || partner?.title)
  return partner?.slug ? <a href={pagePath('partners', partner.slug)}>{shown}</a> : <>{shown}</>
}
