import { ref, refs, text, type Entry } from '../define'

const era = ref('eras', 'naissance')

export const birth: Record<string, Entry<'milestones'>> = {
  'collectif-forme': {
    title: 'Un collectif se forme',
    era,
    date: 'janvier 2012',
    kind: 'founding',
    text: text(
      'Venus de France, du Québec, de Tunisie et de Belgique, ils s’associent sans statut pour faire avancer, dans les pays francophones [^parlement-et-citoyens-histoire], un gouvernement « ouvert », qui montre ce qu’il fait et associe les citoyens aux décisions [^do-histoire]. Deux noms reviennent quand on demande qui a commencé : Armel Le Coz et Cyril Lage [^liberation-2014] [^horizons-publics-lage]. Le nom choisi, Démocratie Ouverte, traduit librement l’anglais *en:open government* [^liberation-2014].',
      'Qui se réunissait là ? Un petit groupe de citoyens, écrit l’association, qui montaient des projets pour changer un système politique qu’ils jugeaient défaillant, en France et ailleurs, et qui pensaient qu’à l’heure d’Internet la démocratie doit évoluer, et que le numérique peut l’y aider. Parmi eux, les inventeurs de Parlement & Citoyens, de Voxe.org et de Questionnez vos élus [^do-histoire] [^do-nous-connaitre]. Sa première page d’histoire citait aussi ceux de NosDéputés.fr et de NosSénateurs.fr [^do-histoire] ; une page plus récente ne les cite plus [^do-nous-connaitre], et ces deux sites sont l’œuvre d’une autre association, Regards Citoyens [^github-nosdeputes]. Elle dit enfin que ces projets existaient depuis quelques années : de ceux dont nous savons la date, seul NosDéputés.fr était en ligne avant 2012 [^bfm-regards-citoyens].',
    ),
    confidence: 'stated',
    sources: refs('sources', 'parlement-et-citoyens-histoire', 'do-histoire', 'do-nous-connaitre'),
    projects: refs('projects', 'parlement-et-citoyens', 'voxe', 'questionnez-vos-elus', 'nosdeputes', 'nossenateurs'),
    themes: ['openGovernment'],
  },
  'voxe-en-ligne': {
    title: 'Voxe.org compare les programmes de la présidentielle',
    era,
    date: '2012',
    kind: 'launch',
    text: text(
      'Des amis créent une association sans but lucratif et ouvrent, pour l’élection présidentielle, un comparateur neutre des programmes officiels des candidats.',
    ),
    organisers: 'Voxe.org',
    confidence: 'established',
    sources: refs('sources', 'carenews-voxe', 'carnet-politique-2015', 'do-fiche-voxe'),
    projects: refs('projects', 'voxe'),
    themes: ['elections', 'civicTech'],
  },
  'gouvcamp-2012': {
    title: 'Une première rencontre, à l’Assemblée nationale',
    era,
    date: '10/04/2012',
    kind: 'event',
    text: text(
      'Le collectif se montre en public, lors d’un « GouvCamp », un rendez-vous sur le gouvernement ouvert. Le prototype de Parlement & Citoyens y est présenté [^marukomuc-2012]. La page d’histoire de cette plateforme parle de plus de 170 citoyens et élus, venus de huit pays francophones [^parlement-et-citoyens-histoire].',
    ),
    place: 'salle Lamartine, Assemblée nationale, Paris',
    organisers: 'le collectif Démocratie Ouverte',
    confidence: 'established',
    sources: refs('sources', 'edgeryders-gouvcamp', 'marukomuc-2012', 'emergenceweb-2012'),
    projects: refs('projects', 'parlement-et-citoyens'),
    territories: refs('territories', 'paris'),
    themes: ['openGovernment', 'parliament'],
  },
  'association-creee': {
    title: 'Le collectif devient une association',
    era,
    date: 'janvier 2013 ?',
    kind: 'founding',
    text: text(
      'Elle veut être, écrit-elle, un lieu où se rencontrent ceux qui inventent des solutions, des chercheurs, des professionnels, des élus, des associations et des citoyens, pour une démocratie plus transparente, plus participative et plus collaborative [^do-histoire]. Sa date de naissance dépend de ce que l’on compte : le collectif, ou la déclaration légale.',
    ),
    confidence: 'disputed',
    sources: refs('sources', 'do-histoire', 'wikipedia-miroir', 'horizons-publics-lage', 'do-nous-soutenir'),
    tellings: [
      {
        according: 'la page d’histoire de l’association',
        text: 'Elle est créée en 2012.',
        sources: refs('sources', 'do-histoire'),
      },
      {
        according: 'Wikipédia',
        text: 'Elle est déclarée le 30 janvier 2013, sous le nom de Smartgov.',
        sources: refs('sources', 'wikipedia-miroir'),
      },
      {
        according: 'Horizons publics',
        text: 'Elle date de 2013. L’association a d’ailleurs fêté ses dix ans en 2023.',
        sources: refs('sources', 'horizons-publics-lage', 'do-nous-soutenir'),
      },
    ],
  },
}
