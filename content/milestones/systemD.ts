import { ref, refs, text, type Entry } from '../define'

const era = ref('eras', 'systeme-d')

export const systemD: Record<string, Entry<'milestones'>> = {
  'systeme-d-annonce': {
    title: 'Système D est annoncé',
    era,
    date: '06/12/2016',
    kind: 'launch',
    text: text(
      'À la veille du sommet mondial, l’association présente un incubateur installé dans le onzième arrondissement. La presse y voit le premier en France qui soit réservé à la *en:civic tech*, ces outils numériques faits pour la vie démocratique [^la-tribune-2016] [^pratique-civic-tech] ; l’association parle d’innovation démocratique [^do-histoire]. La secrétaire d’État chargée du numérique, Axelle Lemaire, le soutient.',
      'La MGEN, le Crédit coopératif, la Caisse des Dépôts, Accenture et La Poste en sont partenaires. D’après Le Média Plus, ils promettent ensemble 200 000 euros par an pendant trois ans [^media-plus-2016]. L’association ajoute qu’un peu plus tard vint la Fondation La France s’engage, et elle est seule à le dire [^do-histoire].',
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
    text: text('Il y a cinq places, d’après Pratique.fr [^pratique-civic-tech], cinq à dix d’après Le Média Plus [^media-plus-2016]. La première promotion en comptera sept.'),
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
      'Sept porteurs de projet ont été accompagnés sept mois, jusqu’à un 14 juin. La source ne donne pas l’année : nous déduisons 2018 de la date de l’appel. De ces sept, nous ne connaissons que Demodyne et un projet de la Ligue de l’Enseignement. L’association dit que d’autres ont été accompagnés chaque année, et la place de leur liste est restée vide sur sa page [^do-histoire].',
    ),
    organisers: 'Démocratie Ouverte',
    confidence: 'stated',
    sources: refs('sources', 'medium-demodyne', 'do-histoire'),
    projects: refs('projects', 'systeme-d', 'demodyne'),
    themes: ['incubation', 'civicTech'],
  },
}
