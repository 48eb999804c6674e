import type { Page, Site } from '@/lib/payload-types'
import { french } from '@/lib/typography/french'
import type { Fact } from '../Facts'

const digits = (phone: string) => phone.replace(/[^+\d]/g, '')

function contactFacts({ contact }: Site): Fact[] {
  const { email, phone, address } = contact ?? {}
  return [
    ...(email ? [{ term: 'Courriel', says: <a href={`mailto:${email}`}>{email}</a> }] : []),
    ...(phone ? [{ term: 'Téléphone', says: <a href={`tel:${digits(phone)}`}>{phone}</a> }] : []),
    ...(address ? [{ term: 'Adresse postale', says: french(address) }] : []),
  ]
}

function legalFacts({ name, legal }: Site): Fact[] {
  const told: [string, string | null | undefined][] = [
    ['Éditeur', name],
    ['Forme juridique', legal?.form],
    ['Siège', legal?.seat],
    ['Numéro RNA', legal?.rna],
    ['Numéro SIREN', legal?.siren],
    ['Direction de la publication', legal?.publicationDirector],
    ['Hébergement', legal?.host],
  ]
  return told.flatMap(([term, says]) => (says ? [{ term, says: french(says) }] : []))
}

/** The facts about the association that some pages of the CMS must show; what is empty is left out. */
export function siteFacts(site: Site, kind: Page['kind']): Fact[] {
  if (kind === 'contact') return contactFacts(site)
  return kind === 'legal' ? [...legalFacts(site), ...contactFacts(site)] : []
}
