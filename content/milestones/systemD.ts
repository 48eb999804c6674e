import { ref, refs, text, type Entry } from '../define'

const era = ref('eras', 'systeme-d')

export const systemD: Record<string, Entry<'milestones'>> = {
  'systeme-d-annonce': {
    title: 'Système D est annoncé',
    era,
    date: '06/12/2016',
    kind: 'launch',
    text: text(
      'À la veille du sommet mondial, l’association présente un incubateur consacré à la *en:civic tech*, installé dans le 11e arrondissement. MGEN, Crédit coopératif, Caisse des Dépôts, Accenture et La Poste en sont partenaires, et ensemble lui apportent 200 000 euros par an pendant trois ans [^media-plus-2016].',
    ),
    place: 'Paris',
    organisers: 'Démocratie Ouverte',
    confidence: 'established',
    sources: refs('sources', 'la-tribune-2016', 'pratique-civic-tech', 'media-plus-2016'),
    projects: refs('projects', 'systeme-d'),
    partners: refs('partners', 'mgen', 'credit-cooperatif', 'caisse-des-depots', 'accenture', 'la-poste'),
    territories: refs('territories', 'paris'),
    themes: ['incubation', 'civicTech'],
  },
  'systeme-d-premier-appel': {
    title: 'Un premier appel à projets',
    era,
    date: 'février 2017',
    kind: 'launch',
    text: text('La presse annonce un appel en février 2017, pour cinq places [^pratique-civic-tech] ; une autre source parle de cinq à dix projets [^media-plus-2016]. La première promotion en comptera sept.'),
    organisers: 'Démocratie Ouverte',
    confidence: 'established',
    sources: refs('sources', 'pratique-civic-tech', 'media-plus-2016'),
    projects: refs('projects', 'systeme-d'),
    themes: ['incubation', 'civicTech'],
  },
  'premiere-promotion-se-termine': {
    title: 'La première promotion se termine',
    era,
    date: '14/06/2018 ?',
    kind: 'event',
    text: text(
      'Sept porteurs de projet ont été accompagnés sept mois, jusqu’à un 14 juin. La source ne donne pas l’année : nous déduisons 2018 de la date de l’appel. Des sept, nous n’avons retrouvé que Demodyne et un projet de la Ligue de l’Enseignement.',
    ),
    organisers: 'Démocratie Ouverte',
    confidence: 'stated',
    sources: refs('sources', 'medium-demodyne'),
    projects: refs('projects', 'systeme-d', 'demodyne'),
    themes: ['incubation', 'civicTech'],
  },
}
