import { ref, refs, text, type Entry } from '../define'

/** The tools whose inventors, as the association tells it, met before founding it. */
export const founding: Record<string, Entry<'projects'>> = {
  'parlement-et-citoyens': {
    title: 'Parlement & Citoyens',
    slug: 'parlement-et-citoyens',
    tagline: 'Six parlementaires, du PCF au FN, préparent leurs lois en public ; l’une d’elles est votée',
    kind: 'tool',
    span: '13/02/2013 - ?',
    opened: '13/02/2013',
    carriedBy: { kind: 'association', name: 'Smartgov, au lancement' },
    body: text(
      'Un parlementaire publie l’avant-projet de sa proposition de loi. Pendant trente jours, chacun peut s’inscrire, argumenter, voter, proposer autre chose. Une synthèse suit, puis un débat ; l’élu écrit ensuite son texte et le dépose. Telle était la méthode de Parlement & Citoyens [^lacomu] [^do-fiche-parlement-et-citoyens].',
      '### Six parlementaires pour commencer',
      'Les premiers à s’y risquer viennent de tous les bords : les députés Raimbourg (PS), Maréchal-Le Pen (FN), Le Maire (UMP), Pancher (UDI) et Chassaigne (PCF), et le sénateur Labbé (EELV) [^valdemarne-autrement].',
      '### Une loi votée',
      'La loi de Joël Labbé contre les pesticides hors agriculture a été préparée sur la plateforme, puis votée. Nous le tenons de Cyril Lage, entendu au Sénat en 2022, et de l’entreprise Cap Collectif, née du projet [^nossenateurs-audition-2022] [^cap-collectif-2017].',
      '### Comment il est né',
      'L’idée est de Cyril Lage. Le designer Armel Le Coz le rejoint en 2011, puis les développeurs Bastien Jaillot, Simon Perdrisat et Xavier Lacot [^parlement-et-citoyens-histoire] [^cap-collectif-parlement-et-citoyens]. Un prototype, écrit sur le logiciel libre Drupal, est montré en avril 2012 à l’Assemblée nationale [^marukomuc-2012] ; la plateforme qui l’a remplacé est un service commercial.',
      '### Le lien avec l’association',
      'À l’ouverture, le site est porté par Smartgov [^valdemarne-autrement] ; ce serait, d’après Wikipédia, le premier nom de l’association [^wikipedia-miroir]. Celle-ci compte l’équipe de Parlement & Citoyens parmi ses fondateurs [^do-histoire] [^do-nous-connaitre].',
    ),
    gaps: 'Devant le Sénat, en 2022, son fondateur parle de la plateforme au passé ; nous n’avons pas trouvé d’annonce de fermeture, ni de licence pour le site.',
    phases: [
      {
        kind: 'idea', date: '2008-2009', note: 'Cyril Lage en a l’idée.', confidence: 'disputed',
        tellings: [
          { according: 'Cap Collectif', text: 'L’idée date de 2008.', sources: refs('sources', 'cap-collectif-parlement-et-citoyens') },
          { according: 'Parlement & Citoyens', text: 'L’idée date de 2009.', sources: refs('sources', 'parlement-et-citoyens-histoire') },
        ],
      },
      {
        kind: 'idea', date: '10/04/2012', note: 'Un prototype est montré à l’Assemblée nationale.',
        confidence: 'established', sources: refs('sources', 'marukomuc-2012'),
      },
      {
        kind: 'active', date: '13/02/2013', note: 'Le site ouvre, avec six parlementaires.',
        confidence: 'established', sources: refs('sources', 'lettre-du-cadre-lage', 'valdemarne-autrement', 'lacomu'),
      },
      {
        kind: 'unknown', date: '23/03/2022', note: 'Devant le Sénat, son fondateur en parle au passé.',
        confidence: 'established', sources: refs('sources', 'nossenateurs-audition-2022'),
      },
    ],
    people: [
      { name: 'Cyril Lage', role: 'Fondateur' },
      { name: 'Armel Le Coz', role: 'Designer', period: '2011 - ?' },
      { name: 'Bastien Jaillot', role: 'Développeur' },
      { name: 'Simon Perdrisat', role: 'Développeur' },
      { name: 'Xavier Lacot', role: 'Développeur' },
    ],
    websites: [{ url: 'https://www.parlement-et-citoyens.fr', label: 'La plateforme', period: '2013 - ?' }],
    themes: ['parliament', 'participation', 'civicTech'],
    eras: refs('eras', 'naissance', 'gouvernement-ouvert'),
    sources: refs('sources', 'lacomu', 'lettre-du-cadre-lage', 'valdemarne-autrement', 'parlement-et-citoyens-histoire', 'do-fiche-parlement-et-citoyens', 'nossenateurs-audition-2022'),
  },

  voxe: {
    title: 'Voxe.org',
    slug: 'voxe',
    tagline: 'Avant de voter, comparer les programmes : un comparateur ouvert en 2012, devenu média en 2020',
    kind: 'tool',
    article: 'bareM',
    span: '2012 - ?',
    opened: '2012',
    carriedBy: { kind: 'third', name: 'L’association Voxe.org' },
    body: text(
      'Avant de voter, pouvoir comparer : Voxe.org mettait en regard les programmes officiels des candidats, sans prendre parti, à partir de ce que ses contributeurs y saisissaient [^carnet-politique-2015] [^orient-le-jour-voxe]. Un groupe d’amis l’a ouvert en 2012 pour l’élection présidentielle, sous la forme d’une association sans but lucratif [^carenews-voxe] [^do-fiche-voxe].',
      '### Au-delà de la France',
      'Vers 2015 et 2016, la presse parle de douze à quinze pays et de plus de 3 millions d’utilisateurs [^cafebabel-voxe] [^orient-le-jour-voxe] ; en décembre 2016, La Tribune en donne 4,5 millions pour la seule France [^la-tribune-2016]. En 2015, le Google Impact Challenge, un concours, lui apporte une subvention [^carenews-voxe] [^orient-le-jour-voxe].',
      '### Un autre métier',
      'Un robot de conversation a fonctionné jusqu’à la fin de 2019. Depuis février 2020, Voxe est une lettre d’information quotidienne et gratuite, pour de jeunes femmes qui travaillent [^bpifrance-voxe] [^voxe-qui-est].',
      '### Qui l’a fait',
      'Quatre noms du groupe de départ sont connus : Edouard Schlumberger, Charlotte Richard, Benjamin Lan Sun Luk et Thibault Geoffroy [^do-fiche-voxe] [^information-book-voxe]. Léonore de Roquefeuil a dirigé Voxe.org à partir de 2014. Souvent appelée cofondatrice, elle est arrivée après le début : en 2012 d’après un portrait, en 2014 d’après un autre [^maze-2017] [^carenews-voxe].',
      '### Le lien avec l’association',
      'Voxe.org n’est pas un projet de Démocratie Ouverte. Il a sa page ici parce que l’association compte ses inventeurs parmi ceux qui se sont réunis pour la fonder [^do-histoire] [^do-nous-connaitre] ; elle lui a aussi consacré une fiche, entre 2015 et 2017 [^do-fiche-voxe].',
    ),
    gaps: 'Les nombres d’utilisateurs ne se recoupent pas, et nous ne pouvons pas les départager. Nous ne savons pas quand le comparateur a cessé. Sa dirigeante présentait le code comme ouvert ; nous n’en connaissons pas la licence.',
    phases: [
      {
        kind: 'active', date: '2012', note: 'Le comparateur ouvre pour l’élection présidentielle.',
        confidence: 'established', sources: refs('sources', 'carenews-voxe', 'carnet-politique-2015', 'do-fiche-voxe'),
      },
      {
        kind: 'unknown', date: 'février 2020', note: 'Voxe est désormais un média : une lettre d’information quotidienne.',
        confidence: 'established', sources: refs('sources', 'bpifrance-voxe', 'voxe-qui-est', 'podcast-voxe'),
      },
    ],
    endNote: {
      happened: 'Le comparateur a laissé place à un robot de conversation, arrêté à la fin de 2019, puis à un média quotidien en février 2020.',
      remains: 'Le nom et l’adresse, qui sont aujourd’hui ceux du média.',
    },
    people: [
      { name: 'Edouard Schlumberger', role: 'Groupe fondateur' },
      { name: 'Charlotte Richard', role: 'Groupe fondateur' },
      { name: 'Benjamin Lan Sun Luk', role: 'Groupe fondateur' },
      { name: 'Thibault Geoffroy', role: 'Groupe fondateur' },
      { name: 'Léonore de Roquefeuil', role: 'Direction', period: '2014 - ?' },
    ],
    websites: [{ url: 'https://www.voxe.org', label: 'Le média, à l’adresse qui fut celle du comparateur', period: 'depuis février 2020' }],
    themes: ['elections', 'civicTech', 'transparency'],
    eras: refs('eras', 'naissance'),
    sources: refs('sources', 'carenews-voxe', 'carnet-politique-2015', 'orient-le-jour-voxe', 'do-fiche-voxe', 'cafebabel-voxe', 'bpifrance-voxe', 'voxe-qui-est', 'do-nous-connaitre'),
  },

  'questionnez-vos-elus': {
    title: 'Questionnez vos élus',
    slug: 'questionnez-vos-elus',
    tagline: 'Un site où l’on posait en public des questions à ses élus, ouvert en 2013',
    kind: 'tool',
    span: '28/05/2013 - ?',
    opened: '28/05/2013',
    carriedBy: { kind: 'third', organisation: ref('partners', 'facep') },
    body: text(
      'Une question posée à un élu, sous les yeux de tous ; une réponse que chacun peut lire ; entre les deux, une modération [^lcp-questionnez] [^revue-civique-questionnez]. Le site a ouvert le 28 mai 2013, d’après La Chaîne parlementaire (LCP), qui en était partenaire [^lcp-questionnez].',
      '### Quatre réponses pour dix questions',
      'Après trois ans, l’équipe estimait le taux de réponse à environ 40 %, moitié moins que le site allemand qui lui servait de modèle, abgeordnetenwatch.de, né en 2005 [^elues-locales-questionnez] [^revue-civique-questionnez]. Un site jumeau, questionnezvoscandidats.org, a servi pour les élections municipales et européennes de 2014 et pour d’autres ensuite [^elues-locales-questionnez].',
      '### Qui le tenait',
      'La FACEP (French Association for Civic Education & Participation), créée à la fin de 2012 [^do-fiche-questionnez-vos-elus]. L’équipe avait ouvert une collecte en ligne et disait refuser les subventions publiques, sauf européennes [^kisskissbankbank-questionnez].',
      '### Le lien avec l’association',
      'Questionnez vos élus n’est pas un projet de Démocratie Ouverte. Il a sa page ici parce que l’association compte ses inventeurs parmi ceux qui se sont réunis pour la fonder [^do-histoire] [^do-nous-connaitre] ; elle lui a aussi consacré une fiche, entre 2015 et 2017 [^do-fiche-questionnez-vos-elus].',
    ),
    gaps: 'La dernière trace du site que nous ayons trouvée date de septembre 2016.',
    phases: [
      {
        kind: 'active', date: '28/05/2013', note: 'Ouverture au public, avec LCP.',
        confidence: 'stated', sources: refs('sources', 'lcp-questionnez'),
      },
      {
        kind: 'unknown', date: 'septembre 2016', note: 'Dernière trace trouvée : un article de presse.',
        confidence: 'established', sources: refs('sources', 'courrier-ouest-2016'),
      },
    ],
    people: [
      { name: 'Pascal Derville', role: 'Initiateur et président' },
      { name: 'Rodolphe Galy-Dejean', role: 'Délégué général' },
      { name: 'Anne-Lise Leibiusky', role: 'Cofondatrice' },
    ],
    websites: [{ url: 'http://questionnezvoselus.org', label: 'Le site de Questionnez vos élus', period: '28/05/2013 - ?' }],
    themes: ['parliament', 'participation', 'civicTech'],
    eras: refs('eras', 'gouvernement-ouvert'),
    sources: refs('sources', 'lcp-questionnez', 'revue-civique-questionnez', 'elues-locales-questionnez', 'do-fiche-questionnez-vos-elus', 'courrier-ouest-2016', 'do-nous-connaitre'),
  },
}
