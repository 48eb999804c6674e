import type { Partner } from '@/lib/payload-types'
import { pagePath } from '@/lib/permalinks'
import { populated } from '@/lib/queries'
import { french } from '@/lib/typography/french'
import { DateText } from '../DateText'
import { Facts, type Fact } from '../Facts'
import { WebLink } from '../WebLink'

/** A partner's facts; those that few organisations have are left out when empty. */
export function PartnerFacts({ partner, isAlly }: { partner: Partner; /** It stood beside the association itself, not only in the same history. */ isAlly: boolean }) {
  const { url, period, identifiers, territory } = partner
  const place = populated(territory)
  const { siren, rna, wikidata } = identifiers ?? {}
  const facts: (Fact | false)[] = [
    { term: 'Adresse web', says: url ? <WebLink url={url} /> : null, unknown: 'non renseignée' },
    (isAlly || Boolean(period)) && { term: isAlly ? 'Aux côtés de l’association' : 'Dans cette histoire', says: period ? <DateText edtf={period} style="span" /> : null, unknown: 'dates inconnues' },
    place !== null && { term: 'Territoire', says: place.slug ? <a href={pagePath('territories', place.slug)}>{french(place.title)}</a> : french(place.title) },
    Boolean(siren) && { term: 'SIREN', says: siren },
    Boolean(rna) && { term: 'RNA', says: rna },
    Boolean(wikidata) && { term: 'Wikidata', says: <a href={`https://www.wikidata.org/wiki/${wikidata}`}>{wikidata}</a> },
  ]
  return <Facts facts={facts.filter((fact): fact is Fact => fact !== false)} />
}
