import { LICENCES } from '@/lib/vocabulary/vocabulary'

type Licence = keyof typeof LICENCES

const ADDRESSES: Partial<Record<Licence, string>> = {
  'cc-by-sa-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/deed.fr',
  'cc-by-4.0': 'https://creativecommons.org/licenses/by/4.0/deed.fr',
  cc0: 'https://creativecommons.org/publicdomain/zero/1.0/deed.fr',
  'etalab-2.0': 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
}

/** A licence by its name, linked to its text when it has one. */
export function LicenceLink({ licence }: { licence: Licence }) {
  const address = ADDRESSES[licence]
  return address ? <a href={address} rel="license">{LICENCES[licence]}</a> : <>{LICENCES[licence]}</>
}
