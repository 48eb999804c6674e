import { entries, ref, refs, text, type Entry } from './define'

type Experiment = Entry<'experiments'>

const labo = refs('projects', 'labo')

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
    method: 'Territoires Hautement Citoyens : une recherche-action, où l’on essaie pour de bon en observant ce qui se passe, pendant douze à trente mois. À Mulhouse, elle s’ouvre par un forum public de deux jours.',
    tried: text(
      'Les 24 et 25 octobre 2014, la ville et le journal Libération ouvrent le forum « Mulhouse c’est vous » : 19 ateliers, environ 5 000 personnes [^mplus-agence-10-ans] [^cap-collectif-sornin]. Mulhouse, dont Jean Rottner est maire, est alors la première ville à s’engager dans Territoires Hautement Citoyens [^liberation-thc-2014] [^rottner-thc].',
      'La plupart des sources font commencer la démarche à ce forum ; une autre, en 2015 [^observatoire-vivre-ensemble].',
    ),
    withWhom: 'La ville de Mulhouse et ses habitants ; Libération pour le forum ; Cap Collectif pour la plateforme.',
    partners: refs('partners', 'ville-de-mulhouse', 'cap-collectif'),
    result: text(
      'Trois choses en sont sorties : des conseils citoyens autonomes, l’Agence de la participation citoyenne et une plateforme en ligne, [mulhousecestvous.fr](https://mulhousecestvous.fr) [^lettre-du-cadre-mulhouse] [^mplus-agence-10-ans].',
      'L’Agence existe depuis 2015. C’est une régie personnalisée, un service public qui a sa propre existence juridique, son budget et son conseil ; on la présente comme la première de ce genre en France [^mplus-agence-10-ans] [^mplus-agence-locaux]. Elle s’est installée le 7 octobre 2017 au 33, avenue de Colmar ; en 2024, elle employait dix personnes et disposait de 135 173 euros [^mplus-agence-10-ans] [^mplus-agence-locaux].',
    ),
    learned: 'Dix-huit mois après le départ, le cofondateur de l’association jugeait que tout ne marchait pas encore. L’Agence, elle, a passé ses dix ans.',
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
    tagline: 'Cinq mois en bus, 23 territoires, plus de 500 propositions, un vote en 2018',
    territory: ref('territories', 'centre-val-de-loire'),
    dates: '2017-2018',
    documentation: 'documented',
    question: 'Inventer une « démocratie permanente » : tel était l’objet que la région donnait à la démarche.',
    method: 'Une journée entière dans chaque territoire, close par un atelier ouvert à tous, la « Fabrik » ; six panels de citoyens, un par département ; une consultation en ligne ; la saisine du conseil économique, social et environnemental régional et d’un conseil des jeunes.',
    tried: text(
      'La démarche est lancée au château de Blois, devant environ 200 personnes. Puis un bus parcourt 23 territoires, du 8 février au 8 juillet 2017 [^magcentre-democratie-permanente] [^37-degres-democratie-permanente] [^banque-des-territoires-centre]. La région la conduit, avec son vice-président Charles Fournier.',
    ),
    withWhom: 'La région Centre-Val de Loire ; Démocratie Ouverte, Missions publiques et Ville au carré.',
    partners: refs('partners', 'region-centre-val-de-loire', 'missions-publiques', 'ville-au-carre'),
    result: text(
      'Plus de 500 propositions [^petit-vendomois] [^medium-centre-2018]. Deux comptes circulent et ne mesurent pas la même chose : 5 000 personnes rencontrées [^banque-des-territoires-centre], plus de 3 000 contributeurs [^petit-vendomois].',
      'Le conseil régional en délibère en avril 2018 [^horizons-publics-fournier] et retient sept chantiers [^petit-vendomois]. L’association précise : 25 mesures, votées le 19 avril [^medium-centre-2018].',
    ),
    associationPart: 'L’une des trois organisations qui ont accompagné la région.',
    gaps: 'Nous ne savons pas comment les trois organisations s’étaient réparti la tâche.',
    documents: [
      { title: 'Les mesures votées, racontées par l’association (Medium, 20 avril 2018)', url: 'https://medium.com/@OpenDemocracyFR/r%C3%A9gion-centre-val-de-loire-des-mesures-concr%C3%A8tes-pour-une-d%C3%A9mocratie-permanente-vot%C3%A9es-en-1223f7dbc08e', licence: 'unknown' },
      { title: 'Le site de la démarche', url: 'http://www.democratie-permanente.fr', licence: 'unknown' },
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
    tagline: 'À partir de janvier 2019, des jeunes que le département protège préparent leur part des Jeux de 2024',
    territory: ref('territories', 'seine-saint-denis'),
    dates: 'janvier 2019 - ?',
    documentation: 'partial',
    question: 'Comment des jeunes de 10 à 16 ans confiés à la protection de l’enfance peuvent-ils prendre part à l’accueil des Jeux de 2024, et à ce qu’il en restera ?',
    method: 'Des groupes de jeunes qui construisent des projets, en mêlant le sport et l’intelligence collective, des méthodes faites pour réfléchir à plusieurs.',
    tried: text(
      'D’après la page que le Labo y consacre, le département et l’association réunissent des jeunes de 10 à 16 ans ; ensemble, ils bâtissent des projets pour les Jeux [^labo-jeux-participation].',
    ),
    withWhom: 'Le département de la Seine-Saint-Denis, avec Julie Cayeux et Mélanie Morgeau ; pour l’association, Franck Lenoir et Alexis Desvaux.',
    partners: refs('partners', 'departement-seine-saint-denis'),
    associationPart: 'Deux personnes de l’association sont créditées par cette page, à côté de deux autres du département.',
    gaps: 'La mention de crédit de la page du Labo cite la Ville de Paris, l’association et la Banque des Territoires, mais pas le département ; peut-être vient-elle d’une autre page.',
    documents: [
      { title: 'La page du Labo', url: 'https://labodemocratieouverte.org/lesjeuxdelaparticipation', licence: 'cc-by' },
    ],
    confidence: 'stated',
    sources: refs('sources', 'labo-jeux-participation'),
    projects: labo,
    eras: refs('eras', 'labo', 'convention'),
    themes: ['inclusion', 'territories', 'participation'],
  },

  paris: undocumented({
    title: 'Paris, une expérimentation sans trace',
    slug: 'paris',
    tagline: 'L’association la cite parmi les villes du Labo ; nous n’avons trouvé aucun document',
    territory: ref('territories', 'paris'),
    tried: text(
      'L’association cite Paris parmi les villes de son Labo [^do-histoire]. Nous n’avons trouvé aucune page qui dise quelle expérimentation y a été menée. Une mention de crédit, sur une autre page du Labo, laisse penser qu’il en existe une, signée avec la Ville de Paris et la Banque des Territoires [^labo-jeux-participation].',
      'Un autre lien est établi. Démocratie Ouverte est l’une des 17 organisations du collectif qui a remporté l’appel de la ville pour une Halle civique, ouverte le 12 mars 2018 dans le pavillon du parc de Belleville : 650 m² [^veron-halle-civique] [^oidp-halle-civique]. Un incubateur spécialisé dans l’innovation démocratique devait s’y installer [^oidp-halle-civique].',
    ),
    associationPart: 'Inconnue pour le Labo. À la Halle civique, une organisation parmi 17.',
    partners: refs('partners', 'ville-de-paris'),
    sources: refs('sources', 'do-histoire', 'veron-halle-civique', 'oidp-halle-civique'),
  }),

  'loos-en-gohelle': undocumented({
    title: 'Loos-en-Gohelle, une expérimentation sans trace',
    slug: 'loos-en-gohelle',
    tagline: 'L’association la cite parmi les villes du Labo ; nous n’avons trouvé aucun document',
    territory: ref('territories', 'loos-en-gohelle'),
    tried: text(
      'L’association compte Loos-en-Gohelle parmi les villes de son Labo [^do-histoire]. C’est la seule source qui les relie.',
      'La ville a sa propre méthode, bien décrite : une coproduction entre habitants et commune, dite « fifty-fifty », plus de 200 réunions publiques par mandat, un guide de 110 pages [^loos-participation] [^citego-loos] [^gazette-loos]. Rien, dans ce que nous avons lu, ne permet d’en attribuer une part à l’association.',
    ),
    associationPart: 'Inconnue. La méthode de la ville est la sienne.',
    partners: refs('partners', 'ville-de-loos-en-gohelle'),
    sources: refs('sources', 'do-histoire', 'loos-participation', 'citego-loos'),
  }),

  occitanie: undocumented({
    title: 'Occitanie, une expérimentation sans trace',
    slug: 'occitanie',
    tagline: 'L’association la cite parmi les régions du Labo ; nous n’avons trouvé aucun document',
    territory: ref('territories', 'occitanie'),
    tried: text(
      'L’association compte l’Occitanie parmi les régions de son Labo [^do-histoire]. Le seul lien que nous ayons pu vérifier est la signature de la présidente de la région, Carole Delga, au bas de la lettre ouverte des Gilets citoyens, en janvier 2019 [^20-minutes-2019] [^mcinformactions].',
      'La région a réuni sa propre convention citoyenne : 100 personnes, sept jours, du 10 septembre au 3 octobre 2020, 294 propositions [^occitanie-tribune-convention] [^lourdesactu-convention-occitanie] [^mediacites-convention-occitanie]. Aucune source n’y mêle l’association ; nous ne la lui attribuons pas.',
    ),
    associationPart: 'Inconnue. La convention citoyenne de 2020 est celle de la région.',
    partners: refs('partners', 'region-occitanie'),
    sources: refs('sources', 'do-histoire', '20-minutes-2019', 'mcinformactions', 'occitanie-tribune-convention'),
  }),
})
