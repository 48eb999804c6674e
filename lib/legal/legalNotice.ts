/** The part of the site's identity that its legal notice rests on. */
export type Identity = {
  name?: string | null
  legal?: { form?: string | null; seat?: string | null; publicationDirector?: string | null; host?: string | null } | null
  contact?: { email?: string | null; phone?: string | null } | null
}

type Requirement = {
  /** Where the field stands in the global « Identité du site ». */
  path: string
  label: string
  /** As it stands inside a sentence. */
  noun: string
  /** What to tell someone who leaves it empty. */
  message: string
  valueOf: (identity: Identity) => string | null | undefined
}

const asks = (what: string) => `${what} : la loi pour la confiance dans l’économie numérique le demande à qui publie un site.`

/**
 * What a legal notice must name. Source: loi n° 2004-575 du 21 juin 2004 pour la confiance dans l’économie numérique,
 * as changed in 2024; the legal form and the e-mail are what makes the publisher identifiable and reachable.
 */
export const LEGAL_REQUIREMENTS = {
  name: {
    path: 'name', label: 'Nom de l’association', noun: 'le nom de l’association',
    message: asks('Indiquez le nom de l’association'), valueOf: ({ name }) => name,
  },
  form: {
    path: 'legal.form', label: 'Forme juridique', noun: 'la forme juridique',
    message: asks('Indiquez la forme juridique, par exemple « association régie par la loi du 1er juillet 1901 »'), valueOf: ({ legal }) => legal?.form,
  },
  seat: {
    path: 'legal.seat', label: 'Siège', noun: 'l’adresse du siège',
    message: asks('Indiquez l’adresse du siège'), valueOf: ({ legal }) => legal?.seat,
  },
  publicationDirector: {
    path: 'legal.publicationDirector', label: 'Direction de la publication', noun: 'le nom de la personne qui dirige la publication',
    message: asks('Indiquez qui dirige la publication, en général la personne qui représente l’association'), valueOf: ({ legal }) => legal?.publicationDirector,
  },
  host: {
    path: 'legal.host', label: 'Hébergeur', noun: 'l’hébergeur',
    message: asks('Indiquez le nom, l’adresse et le téléphone de l’hébergeur'), valueOf: ({ legal }) => legal?.host,
  },
  email: {
    path: 'contact.email', label: 'Courriel', noun: 'un courriel',
    message: asks('Indiquez un courriel où joindre l’association'), valueOf: ({ contact }) => contact?.email,
  },
  phone: {
    path: 'contact.phone', label: 'Téléphone', noun: 'un téléphone',
    message: asks('Indiquez un numéro de téléphone où joindre l’association'), valueOf: ({ contact }) => contact?.phone,
  },
} satisfies Record<string, Requirement>

export type LegalField = keyof typeof LEGAL_REQUIREMENTS

/** What the law asks and nobody has filled in yet, in the order of the form. */
export const missingLegal = (identity: Identity): Requirement[] =>
  Object.values<Requirement>(LEGAL_REQUIREMENTS).filter(({ valueOf }) => !valueOf(identity)?.trim())

/** True, or the French sentence that refuses an empty field. */
export const checkLegal = (field: LegalField, value: unknown): true | string =>
  typeof value === 'string' && value.trim() ? true : LEGAL_REQUIREMENTS[field].message
