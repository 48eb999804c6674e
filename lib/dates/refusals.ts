import { frenchMonth } from './frenchWords'
import { Refusal } from './Refusal'

/** "2013-16": a period, or a month? */
export function refuseAmbiguous(year: string, digits: string): never {
  const end = `${year.slice(0, 2)}${digits.padStart(2, '0')}`
  const period = end > year ? `${year}-${end}` : `${year}-${Number(year) + 1}`
  const month = Number(digits) >= 1 && Number(digits) <= 12 ? digits.padStart(2, '0') : '12'
  throw new Refusal(
    `« ${year}-${digits} » est ambigu. Écrivez ${period} pour une période, ou ${month}/${year} pour un mois.`,
  )
}

/** "2013 et 2016": two dates, not the years between them. */
export function refuseTwoDates(typed: string): never {
  throw new Refusal(
    `« ${typed} » nomme deux dates séparées. Écrivez « de … à … » pour une période, ou faites une entrée pour chaque date.`,
  )
}

const ORDINALS = [/^(?:1 ?(?:er|re)?|i(?:er)?|premier|t1|s1)$/, /^(?:2 ?(?:e|nd|eme|ieme)?|ii ?e?|deuxieme|second|t2|s2)$/, /^(?:3 ?(?:e|eme|ieme)?|iii ?e?|troisieme|t3)$/, /^(?:4 ?(?:e|eme|ieme)?|iv ?e?|quatrieme|dernier|t4)$/]

/** The months of a part of the year: « 2e semestre 2018 » → « de juillet à décembre 2018 »; the first, when which is not said. */
function monthsOf(ordinal: string, part: string, year: string): string {
  const length = part === 'semestre' ? 6 : 3
  const said = ordinal === 'dernier' ? 12 / length - 1 : ORDINALS.findIndex((form) => form.test(ordinal))
  const first = (said > 0 && said < 12 / length ? said : 0) * length + 1
  const name = frenchMonth(String(first))
  return `${/^[ao]/.test(name) ? 'd’' : 'de '}${name} à ${frenchMonth(String(first + length - 1))} ${year}`
}

/** Parts of a year or a month, quarters, and winters over two years, which EDTF level 1 cannot write. */
export function refuseVague(folded: string): void {
  const winter = /^(?:l')?hiver (\d{4}) ?[-/] ?(\d{4}|\d{2})$/.exec(folded)
  if (winter)
    throw new Refusal(
      `Un hiver sur deux années s’écrit avec des mois : « de décembre ${winter[1]} à mars ${Number(winter[1]) + 1} ».`,
    )
  const part = /^(?:debut|fin|mi)[ -](?:de |d')?(?:[a-z]+\.? )?(\d{4})$/.exec(folded)
  if (part)
    throw new Refusal(
      `Un début, un milieu ou une fin n’ont pas de bornes précises. Indiquez un mois ou une saison (printemps ${part[1]}), ou écrivez « vers ${part[1]} ».`,
    )
  const quarter = /^(?:au |le |l')?(.{0,12}?) ?(trimestre|semestre)(?: de| d')? ?(\d{4})$/.exec(folded)
  if (quarter) throw new Refusal(`Un trimestre ou un semestre s’écrit avec des mois : « ${monthsOf(quarter[1]!, quarter[2]!, quarter[3]!)} ».`)
}

/** Nothing was recognised. */
export function refuseUnknown(typed: string): never {
  const shown = typed.length > 60 ? `${typed.slice(0, 60)}…` : typed
  throw new Refusal(
    `Date non comprise : « ${shown} ». Écrivez par exemple 2012, 12/2016, 13/02/2013, 2013-2016, vers 2014 ou avant 2013.`,
  )
}
