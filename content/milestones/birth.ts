import { ref, refs, text, type Entry } from '../define'

const era = ref('eras', 'naissance')

export const birth: Record<string, Entry<'milestones'>> = {
  'nosdeputes-en-ligne': {
    title: 'NosDéputés.fr est en ligne',
    era,
    date: 'septembre 2009',
    kind: 'context',
    text: text(
      'Après les débats sur la loi Hadopi, l’association Regards Citoyens, formée en juillet par quatre personnes, ouvre un site qui rassemble l’activité de chaque député. Ce n’est pas un projet de Démocratie Ouverte : il la précède.',
    ),
    organisers: 'Regards Citoyens',
    confidence: 'established',
    sources: refs('sources', 'bfm-regards-citoyens', 'rww-nosdeputes-2009', 'spark-regards-citoyens', 'do-fiche-nosdeputes'),
    projects: refs('projects', 'nosdeputes'),
    partners: refs('partners', 'regards-citoyens'),
    themes: ['transparency', 'parliament', 'civicTech'],
  },
  'partenariat-gouvernement-ouvert-fonde': {
    title: 'Huit pays fondent le Partenariat pour un gouvernement ouvert',
    era,
    date: '2011',
    kind: 'context',
    text: text(
      'L’année est sûre. Le jour, 20 septembre, et la liste des fondateurs (Afrique du Sud, Brésil, États-Unis, Indonésie, Mexique, Norvège, Philippines, Royaume-Uni) ne nous viennent que d’une copie de Wikipédia [^wikipedia-miroir-vvikipidea].',
    ),
    confidence: 'established',
    sources: refs('sources', 'oidp-pgo', 'etalab-4616'),
    projects: refs('projects', 'partenariat-gouvernement-ouvert'),
    themes: ['openGovernment'],
  },
  'collectif-forme': {
    title: 'Un collectif se forme',
    era,
    date: 'janvier 2012',
    kind: 'founding',
    text: text(
      'Des personnes de France, du Québec, de Tunisie et de Belgique s’associent, sans statut, pour faire avancer le gouvernement ouvert dans les pays francophones.',
    ),
    confidence: 'stated',
    sources: refs('sources', 'parlement-et-citoyens-histoire'),
    themes: ['openGovernment'],
  },
  'voxe-en-ligne': {
    title: 'Voxe.org compare les programmes de la présidentielle',
    era,
    date: '2012',
    kind: 'launch',
    text: text(
      'Un groupe d’amis crée une association sans but lucratif et ouvre, pour l’élection présidentielle, un comparateur neutre des programmes officiels des candidats.',
    ),
    organisers: 'Voxe.org',
    confidence: 'established',
    sources: refs('sources', 'carenews-voxe', 'carnet-politique-2015', 'do-fiche-voxe'),
    projects: refs('projects', 'voxe'),
    themes: ['elections', 'civicTech'],
  },
  'gouvcamp-2012': {
    title: 'Un GouvCamp à l’Assemblée nationale',
    era,
    date: '10/04/2012',
    kind: 'event',
    text: text(
      'Première rencontre publique du collectif. Le prototype de Parlement & Citoyens y est montré. La page d’histoire de cette plateforme parle de plus de 170 citoyens et élus, venus de huit pays francophones [^parlement-et-citoyens-histoire].',
    ),
    place: 'Salle Lamartine, Assemblée nationale, Paris',
    organisers: 'le collectif Démocratie Ouverte',
    confidence: 'established',
    sources: refs('sources', 'edgeryders-gouvcamp', 'marukomuc-2012', 'emergenceweb-2012'),
    projects: refs('projects', 'parlement-et-citoyens'),
    territories: refs('territories', 'paris'),
    themes: ['openGovernment', 'parliament'],
  },
  'association-creee': {
    title: 'L’association est créée',
    era,
    date: '2012-2013 ?',
    kind: 'founding',
    text: text('Le collectif de 2012 devient une association de la loi de 1901. Quand exactement, cela dépend de ce que l’on compte : le collectif, ou sa déclaration.'),
    confidence: 'disputed',
    sources: refs('sources', 'do-histoire', 'wikipedia-miroir', 'horizons-publics-lage'),
    tellings: [
      {
        according: 'la page d’histoire de l’association',
        text: 'Elle est créée en 2012.',
        sources: refs('sources', 'do-histoire'),
      },
      {
        according: 'une copie de Wikipédia',
        text: 'Elle est déclarée le 30 janvier 2013, sous le nom de Smartgov.',
        sources: refs('sources', 'wikipedia-miroir'),
      },
      {
        according: 'Horizons publics',
        text: 'Elle date de 2013.',
        sources: refs('sources', 'horizons-publics-lage'),
      },
    ],
  },
}
