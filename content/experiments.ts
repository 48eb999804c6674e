import { entries, ref, refs, text, type Entry } from './define'

type Experiment = Entry<'experiments'>

const labo = refs('projects', 'labo')
const ASK = 'Vous y étiez, comme élu, agent, habitant ou membre de l’association ? Une convention, un compte rendu, une photographie datée permettraient d’écrire cette page. Écrivez-nous.'

/** Named by the association's own page and by no one else: the page says so, and what must not be credited. */
const undocumented = (place: Pick<Experiment, 'title' | 'slug' | 'territory' | 'tagline' | 'tried' | 'associationPart' | 'partners' | 'sources'>): Experiment => ({
  documentation: 'undocumented',
  confidence: 'stated',
  projects: labo,
  eras: refs('eras', 'labo'),
  themes: ['territories', 'participation'],
  ...place,
})

/** What the Labo tried with six territories: the exact part of the association, and the gaps. */
export const experiments = entries('experiments', {
  mulhouse: {
    title: 'Mulhouse, une ville hautement citoyenne',
    slug: 'mulhouse',
    tagline: 'Un forum, des conseils citoyens autonomes, une agence : la première ville du Labo',
    territory: ref('territories', 'mulhouse'),
    dates: 'octobre 2014 - ?',
    documentation: 'documented',
    method: 'Territoires Hautement Citoyens : une recherche-action de douze à trente mois. À Mulhouse, elle s’ouvre par un forum public de deux jours.',
    tried: text(
      'Les 24 et 25 octobre 2014, la ville et Libération ouvrent le forum « Mulhouse c’est vous » : dix-neuf ateliers, environ cinq mille personnes [^mplus-agence-10-ans] [^cap-collectif-sornin]. Mulhouse, dont Jean Rottner est le maire, est alors la première ville à s’engager dans Territoires Hautement Citoyens [^liberation-thc-2014] [^rottner-thc].',
      'La plupart des sources font commencer la démarche à ce forum ; une autre, en 2015 [^observatoire-vivre-ensemble].',
    ),
    withWhom: 'La Ville de Mulhouse et ses habitants ; Libération pour le forum ; Cap Collectif pour la plateforme.',
    partners: refs('partners', 'ville-de-mulhouse', 'cap-collectif'),
    result: text(
      'Trois choses en sont sorties : des conseils citoyens autonomes, l’Agence de la participation citoyenne et une plateforme en ligne, [mulhousecestvous.fr](https://mulhousecestvous.fr) [^lettre-du-cadre-mulhouse] [^mplus-agence-10-ans].',
      'L’Agence existe depuis 2015. C’est une régie personnalisée, avec son budget et son conseil, présentée comme la première de ce genre en France [^mplus-agence-10-ans] [^mplus-agence-locaux]. Elle s’est installée le 7 octobre 2017 au 33, avenue de Colmar ; en 2024, elle comptait dix personnes et un budget de 135 173 euros [^mplus-agence-10-ans] [^mplus-agence-locaux].',
    ),
    learned: 'Dix-huit mois après le départ, le cofondateur de l’association jugeait que tout ne fonctionnait pas encore. L’Agence, elle, a passé ses dix ans.',
    associationPart: 'Une méthode et un appui léger, par moments, dans la première étape. Les conseils citoyens, l’Agence et la plateforme sont l’œuvre de la ville et de ses habitants.',
    documents: [
      { title: 'Les dix ans de l’Agence de la participation citoyenne (M+, ville de Mulhouse)', url: 'https://www.mplusinfo.fr/agence-de-la-participation-citoyenne-10-ans-au-service-du-bien-commun-97e983ef-b022-45a3-85c3-1bbab307f425', licence: 'unknown' },
      { title: 'Territoire hautement citoyen (Observatoire international des maires sur le vivre ensemble)', url: 'https://observatoirevivreensemble.org/territoire-hautement-citoyen', licence: 'unknown' },
    ],
    confidence: 'established',
    sources: refs('sources', 'liberation-thc-2014', 'rottner-thc', 'mplus-agence-10-ans', 'mplus-agence-locaux', 'cap-collectif-sornin', 'lettre-du-cadre-mulhouse', 'observatoire-vivre-ensemble'),
    projects: labo,
    eras: refs('eras', 'labo'),
    themes: ['territories', 'participation'],
  },

  'centre-val-de-loire': {
    title: 'Centre-Val de Loire, une démocratie permanente',
    slug: 'centre-val-de-loire',
    tagline: 'Cinq mois en bus, vingt-trois territoires, plus de cinq cents propositions, un vote en 2018',
    territory: ref('territories', 'centre-val-de-loire'),
    dates: '2017-2018',
    documentation: 'documented',
    question: 'Inventer une « démocratie permanente » : tel était l’objet que la région donnait à la démarche.',
    method: 'Une journée entière dans chaque territoire, close par un atelier ouvert à tous, la « Fabrik » ; six panels de citoyens, un par département ; une consultation en ligne ; la saisine du conseil économique, social et environnemental régional et d’un conseil des jeunes.',
    tried: text(
      'La démarche est lancée au château de Blois, devant environ deux cents personnes. Puis un bus parcourt vingt-trois territoires, du 8 février au 8 juillet 2017 [^magcentre-democratie-permanente] [^37-degres-democratie-permanente] [^banque-des-territoires-centre]. La région la conduit, avec son vice-président Charles Fournier.',
    ),
    withWhom: 'La Région Centre-Val de Loire ; Démocratie Ouverte, Missions publiques et Ville au carré.',
    partners: refs('partners', 'region-centre-val-de-loire', 'missions-publiques', 'ville-au-carre'),
    result: text(
      'Plus de cinq cents propositions [^petit-vendomois] [^medium-centre-2018]. Deux comptes circulent et ne mesurent pas la même chose : cinq mille personnes rencontrées [^banque-des-territoires-centre], plus de trois mille contributeurs [^petit-vendomois].',
      'Le conseil régional en délibère en avril 2018 [^horizons-publics-fournier] et retient sept chantiers [^petit-vendomois]. L’association précise : vingt-cinq mesures, votées le 19 avril [^medium-centre-2018].',
    ),
    associationPart: 'L’une des trois organisations qui ont accompagné la région ; nous n’avons pas trouvé comment elles s’étaient réparti la tâche.',
    documents: [
      { title: 'Les mesures votées, racontées par l’association (Medium, 20 avril 2018)', url: 'https://medium.com/@OpenDemocracyFR/r%C3%A9gion-centre-val-de-loire-des-mesures-concr%C3%A8tes-pour-une-d%C3%A9mocratie-permanente-vot%C3%A9es-en-1223f7dbc08e', licence: 'unknown' },
      { title: 'Le site de la démarche (nous ne savons pas s’il répond encore)', url: 'http://www.democratie-permanente.fr', licence: 'unknown' },
    ],
    confidence: 'established',
    sources: refs('sources', 'banque-des-territoires-centre', 'magcentre-democratie-permanente', '37-degres-democratie-permanente', 'cresol-centre', 'horizons-publics-fournier', 'petit-vendomois', 'medium-centre-2018'),
    projects: labo,
    eras: refs('eras', 'labo', 'communaute'),
    themes: ['territories', 'participation', 'deliberation'],
  },

  'seine-saint-denis': {
    title: 'Seine-Saint-Denis, des jeunes et les Jeux de 2024',
    slug: 'seine-saint-denis',
    tagline: 'À partir de janvier 2019, des jeunes protégés par le Département préparent leur part des Jeux de 2024',
    territory: ref('territories', 'seine-saint-denis'),
    dates: 'janvier 2019 - ?',
    documentation: 'partial',
    question: 'Comment des jeunes de 10 à 16 ans confiés à la protection de l’enfance peuvent-ils prendre part à l’accueil des Jeux de 2024, et à ce qu’il en restera ?',
    method: 'Des groupes de jeunes qui construisent des projets, en mêlant le sport et l’intelligence collective.',
    tried: text(
      'D’après la fiche du Labo, le Département et l’association réunissent des jeunes de 10 à 16 ans ; ensemble, ils bâtissent des projets pour les Jeux [^labo-jeux-participation].',
    ),
    withWhom: 'Le Département de la Seine-Saint-Denis, avec Julie Cayeux et Mélanie Morgeau ; pour l’association, Franck Lenoir et Alexis Desvaux.',
    partners: refs('partners', 'departement-seine-saint-denis'),
    result: text(
      'Nous ne le savons pas : la partie de la fiche que nous avons lue s’arrête avant les résultats. Sa mention de crédit cite la Ville de Paris, l’association et la Banque des Territoires, mais pas le Département ; peut-être a-t-elle été reprise d’une autre fiche.',
      ASK,
    ),
    associationPart: 'Deux personnes de l’association sont créditées par la fiche, à côté de deux autres du Département. Rien de plus précis n’est connu.',
    documents: [
      { title: 'La fiche du Labo', url: 'https://labodemocratieouverte.org/lesjeuxdelaparticipation', licence: 'cc-by' },
    ],
    confidence: 'stated',
    sources: refs('sources', 'labo-jeux-participation'),
    projects: labo,
    eras: refs('eras', 'labo', 'convention'),
    themes: ['inclusion', 'territories', 'participation'],
  },

  paris: undocumented({
    title: 'Paris, une page à écrire',
    slug: 'paris',
    tagline: 'Citée par l’association parmi les territoires du Labo ; nous cherchons des documents',
    territory: ref('territories', 'paris'),
    tried: text(
      'L’association cite Paris parmi les territoires de son Labo [^do-histoire]. Nous n’avons trouvé aucune page qui dise quelle expérimentation y a été menée. Une mention de crédit, sur une autre fiche, laisse penser qu’il en existe une, signée avec la Ville de Paris et la Banque des Territoires [^labo-jeux-participation].',
      'Un autre lien est établi. Démocratie Ouverte est l’une des dix-sept organisations du collectif qui a remporté l’appel de la Ville pour une Halle civique, ouverte le 12 mars 2018 dans le pavillon du parc de Belleville : 650 mètres carrés [^veron-halle-civique] [^oidp-halle-civique]. Un incubateur spécialisé dans l’innovation démocratique devait s’y installer [^oidp-halle-civique].',
      ASK,
    ),
    associationPart: 'Inconnue pour le Labo. À la Halle civique : une organisation parmi dix-sept.',
    partners: refs('partners', 'ville-de-paris'),
    sources: refs('sources', 'do-histoire', 'veron-halle-civique', 'oidp-halle-civique'),
  }),

  'loos-en-gohelle': undocumented({
    title: 'Loos-en-Gohelle, une page à écrire',
    slug: 'loos-en-gohelle',
    tagline: 'Citée par l’association parmi les territoires du Labo ; nous cherchons des documents',
    territory: ref('territories', 'loos-en-gohelle'),
    tried: text(
      'L’association compte Loos-en-Gohelle parmi les territoires de son Labo [^do-histoire]. C’est la seule source qui les relie.',
      'La ville a sa propre méthode, bien décrite : une coproduction entre habitants et commune, dite « fifty-fifty », plus de deux cents réunions publiques par mandat, un guide de cent dix pages [^loos-participation] [^citego-loos] [^gazette-loos]. Rien, dans ce que nous avons lu, ne permet d’en attribuer une part à l’association.',
      ASK,
    ),
    associationPart: 'Inconnue. La méthode de la ville est la sienne.',
    partners: refs('partners', 'ville-de-loos-en-gohelle'),
    sources: refs('sources', 'do-histoire', 'loos-participation', 'citego-loos'),
  }),

  occitanie: undocumented({
    title: 'Occitanie, une page à écrire',
    slug: 'occitanie',
    tagline: 'Citée par l’association parmi les territoires du Labo ; nous cherchons des documents',
    territory: ref('territories', 'occitanie'),
    tried: text(
      'L’association compte l’Occitanie parmi les territoires de son Labo [^do-histoire]. Le seul lien que nous ayons pu vérifier est la signature de la présidente de la région, Carole Delga, au bas de la lettre ouverte des Gilets citoyens, en janvier 2019 [^20-minutes-2019] [^mcinformactions].',
      'La région a réuni sa propre convention citoyenne : cent personnes, sept jours, du 10 septembre au 3 octobre 2020 [^occitanie-tribune-convention] [^lourdesactu-convention-occitanie]. Aucune source n’y mêle l’association ; nous ne la lui attribuons pas.',
      ASK,
    ),
    associationPart: 'Inconnue. La convention citoyenne de 2020 est celle de la région.',
    partners: refs('partners', 'region-occitanie'),
    sources: refs('sources', 'do-histoire', '20-minutes-2019', 'mcinformactions', 'occitanie-tribune-convention'),
  }),
})
