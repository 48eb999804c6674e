import { ref, refs, text, type Entry } from '../define'

const era = ref('eras', 'communaute')

export const community: Record<string, Entry<'milestones'>> = {
  'plus-de-350-acteurs': {
    title: 'Plus de 350 acteurs, d’après Cyril Lage',
    era,
    date: 'octobre 2017',
    kind: 'governance',
    text: text('Le cofondateur donne ce nombre, personnes et organisations ensemble, dans un entretien.'),
    confidence: 'stated',
    sources: refs('sources', 'horizons-publics-lage'),
  },
  'trois-copresidents': {
    title: 'Trois coprésidents au lieu d’un président',
    era,
    date: '11/02/2018',
    kind: 'governance',
    text: text(
      'Mathilde Imer, Kévin André et Antoine Brachet sont les premiers élus. Chaque mandat dure trois ans, et l’un des trois sièges est remis en jeu chaque année. En 2016, l’association avait un président, Romain Slitine, une vice-présidente, Elisa Lewis, et un délégué général, Armel Le Coz [^media-plus-2016].',
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
      'Le pavillon du parc de Belleville offre 650 m² à des essais citoyens et démocratiques. Démocratie Ouverte est l’une des 17 organisations du collectif que la Ville de Paris a choisi. Un incubateur spécialisé devait s’y installer [^oidp-halle-civique]. L’une des deux sources est le blog de Pauline Véron, qui deviendra coprésidente de l’association en 2021 [^veron-halle-civique].',
    ),
    place: 'parc de Belleville, Paris (vingtième arrondissement)',
    organisers: 'un collectif de 17 organisations',
    confidence: 'established',
    sources: refs('sources', 'veron-halle-civique', 'oidp-halle-civique'),
    partners: refs('partners', 'ville-de-paris'),
    territories: refs('territories', 'paris'),
    themes: ['territories', 'incubation'],
  },
}
