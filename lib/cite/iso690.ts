import { formatDay } from '@/lib/dates'
import { french } from '@/lib/typography/french'
import { isolate } from '@/lib/typography/isolate'
import type { Citation } from './Citation'

/**
 * A reference as French libraries write it: NF ISO 690 (2021), online document. Author in capitals, title, medium,
 * version, day of reading, address.
 */
export function iso690({ author, title, site, version, accessed, url, caveat }: Citation): string {
  const words = `${author.toLocaleUpperCase('fr')}. ${isolate(title)}. ${site} [en ligne]. Version du ${formatDay(version)} [consulté le ${formatDay(accessed)}].${caveat ? ` ${caveat}` : ''}`
  return `${french(`${words} Disponible à l’adresse : `)}${url}`
}
