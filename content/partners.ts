import { entries, ref, refs, text } from './define'

const SYSTEME_D_ERA = [ref('eras', 'systeme-d')]
const SYSTEME_D_SOURCES = refs('sources', 'lemediaplus', 'latribune-2016')

/** The five partners announced with Système D share what is known: their names and one global amount. */
const LAUNCH_PARTNER = 'Annoncé en décembre 2016 parmi les cinq partenaires de lancement de Système D, l’incubateur de l’association [^lemediaplus].'
const SHARE_UNKNOWN = 'La presse a donné un montant pour les cinq ensemble ; la part de chacun n’est pas publique dans les documents que nous avons lus, et nous ne savons pas quand ce soutien s’est achevé. Vous avez une convention, une photographie, un bilan ? Ils compléteraient cette page.'

/** Organisations that the history names, with what links them to the association: never more than the sources say. */
export const partners = entries('partners', {
  'caisse-des-depots': {
    title: 'Caisse des Dépôts',
    slug: 'caisse-des-depots',
    kind: 'public',
    tagline: 'L’un des cinq partenaires de lancement de Système D',
    url: 'https://www.caissedesdepots.fr',
    period: 'décembre 2016 - ?',
    body: text(LAUNCH_PARTNER.replace('Annoncé ', 'Annoncée '), SHARE_UNKNOWN),
    eras: SYSTEME_D_ERA,
    sources: SYSTEME_D_SOURCES,
  },
  'credit-cooperatif': {
    title: 'Crédit coopératif',
    slug: 'credit-cooperatif',
    kind: 'company',
    tagline: 'L’un des cinq partenaires de lancement de Système D',
    url: 'https://www.credit-cooperatif.coop',
    period: 'décembre 2016 - ?',
    body: text(LAUNCH_PARTNER, SHARE_UNKNOWN),
    eras: SYSTEME_D_ERA,
    sources: SYSTEME_D_SOURCES,
  },
  accenture: {
    title: 'Accenture',
    slug: 'accenture',
    kind: 'company',
    tagline: 'L’un des cinq partenaires de lancement de Système D',
    url: 'https://www.accenture.com',
    period: 'décembre 2016 - ?',
    body: text(LAUNCH_PARTNER, SHARE_UNKNOWN),
    eras: SYSTEME_D_ERA,
    sources: SYSTEME_D_SOURCES,
  },
  mgen: {
    title: 'MGEN',
    slug: 'mgen',
    kind: 'other',
    tagline: 'L’un des cinq partenaires de lancement de Système D',
    url: 'https://www.mgen.fr',
    period: 'décembre 2016 - ?',
    body: text(LAUNCH_PARTNER.replace('Annoncé ', 'Annoncée '), SHARE_UNKNOWN),
    eras: SYSTEME_D_ERA,
    sources: SYSTEME_D_SOURCES,
  },
  'la-poste': {
    title: 'La Poste',
    slug: 'la-poste',
    kind: 'company',
    tagline: 'L’un des cinq partenaires de lancement de Système D',
    url: 'https://www.laposte.fr',
    period: 'décembre 2016 - ?',
    body: text(LAUNCH_PARTNER.replace('Annoncé ', 'Annoncée '), SHARE_UNKNOWN),
    eras: SYSTEME_D_ERA,
    sources: SYSTEME_D_SOURCES,
  },
})
