import { ref, refs, text, type Entry } from '../define'

const era = ref('eras', 'communaute')

export const community: Record<string, Entry<'milestones'>> = {
  'plus-de-350-acteurs': {
    title: 'La communauté dit compter plus de 350 acteurs',
    era,
    date: 'octobre 2017',
    kind: 'governance',
    text: text('Le chiffre, personnes et organisations ensemble, vient d’un entretien avec Cyril Lage. Vers 2014 et 2015, la presse parlait d’une centaine [^gazette-territoires-hautement-citoyens].'),
    confidence: 'stated',
    sources: refs('sources', 'horizons-publics-lage'),
  },
  'trois-copresidents': {
    title: 'Trois coprésidents au lieu d’un président',
    era,
    date: '11/02/2018',
    kind: 'governance',
    text: text(
      'Mathilde Imer, Kévin André et Antoine Brachet sont les premiers élus. Les mandats durent trois ans, et l’un des trois sièges est remis en jeu chaque année. En 2016, l’association avait un président, Romain Slitine, et une vice-présidente, Elisa Lewis [^media-plus-2016].',
    ),
    organisers: 'Démocratie Ouverte',
    confidence: 'stated',
    sources: refs('sources', 'medium-copresidents-2018'),
  },
  'halle-civique-ouvre': {
    title: 'La Halle civique ouvre à Belleville',
    era,
    date: '12/03/2018',
    kind: 'launch',
    text: text(
      'Dans le pavillon du parc de Belleville, 650 m² sont ouverts à l’expérimentation publique et citoyenne. Démocratie Ouverte est l’une des dix-sept organisations du collectif que la Ville de Paris a choisi. Un incubateur spécialisé devait s’y installer [^oidp-halle-civique].',
    ),
    place: 'Parc de Belleville, Paris (20e)',
    organisers: 'un collectif de dix-sept organisations',
    confidence: 'established',
    sources: refs('sources', 'veron-halle-civique', 'oidp-halle-civique'),
    partners: refs('partners', 'ville-de-paris'),
    territories: refs('territories', 'paris'),
    themes: ['territories', 'incubation'],
  },
}
