import { entries, text } from './define'

/** The seven chapters of the history. */
export const eras = entries('eras', {
  naissance: {
    title: 'La naissance',
    slug: 'naissance',
    span: '2012',
    hue: 'ochre',
    standfirst: 'Des gens qui fabriquaient chacun leur outil se trouvent une cause commune, et un nom pour la dire.',
    body: text(
      'En janvier 2012, un collectif sans statut se forme autour d’une idée que l’anglais appelle *en:open government*. Il réunit des personnes de France, du Québec, de Tunisie et de Belgique [^parlement-et-citoyens-histoire]. Son nom, Démocratie Ouverte, est d’abord une traduction libre de cette expression [^liberation-2014].',
      'Deux noms reviennent quand on demande qui a commencé : Armel Le Coz et Cyril Lage [^liberation-2014] [^horizons-publics-lage] [^nossenateurs-audition-2022]. Le 10 avril, le collectif tient sa première rencontre publique à l’Assemblée nationale [^edgeryders-gouvcamp] [^emergenceweb-2012].',
      'Cette première année, les outils que l’on associe à cette histoire en sont à des points très différents. NosDéputés.fr fonctionne depuis 2009, et il est l’œuvre d’une autre association, Regards Citoyens [^bfm-regards-citoyens] [^github-nosdeputes]. Voxe.org ouvre pour l’élection présidentielle [^carenews-voxe]. Parlement & Citoyens n’est encore qu’un prototype.',
      'Quand l’association elle-même est-elle née ? Elle dit 2012, année du collectif ; la déclaration légale qu’on lui attribue est du 30 janvier 2013. Nous gardons les deux dates, chacune avec sa source.',
    ),
  },

  'gouvernement-ouvert': {
    title: 'Le gouvernement ouvert',
    slug: 'gouvernement-ouvert',
    span: '2013-2016',
    hue: 'prussian',
    standfirst: 'Six parlementaires acceptent d’écrire leurs textes au grand jour. Puis un pays signe qu’il s’ouvrira, et tous ne le croient pas.',
    body: text(
      'L’époque commence par une démonstration. Le 13 février 2013, à l’Assemblée nationale, six parlementaires de six partis acceptent de préparer leurs textes en public, sur Parlement & Citoyens [^lettre-du-cadre-lage] [^valdemarne-autrement]. Au printemps, Questionnez vos élus ouvre à son tour [^lcp-questionnez].',
      'Elle continue dans les ministères. En avril 2014, la France rejoint le Partenariat pour un gouvernement ouvert, fondé en 2011 par huit pays [^gouvernement-numerique] [^oidp-pgo]. Elle publie un plan d’action en juillet 2015 [^ldh-sommet-pgo], en prend la coprésidence à l’automne 2016 et accueille à Paris, en décembre, le quatrième sommet mondial [^etalab-6938] [^gouvernement-sommet-pgo].',
      'L’association écrit que son plaidoyer a conduit la France jusque-là [^do-histoire] [^do-nous-connaitre]. Nous n’avons pas trouvé de source extérieure qui le dise.',
      'Le tableau aurait un trou sans ceux qui ne s’en sont pas satisfaits. Juste avant le sommet, onze organisations publient un bilan sévère du gouvernement ouvert à la française. Regards Citoyens, à qui l’on doit NosDéputés.fr, est l’une d’elles [^ldh-sommet-pgo].',
    ),
  },

  labo: {
    title: 'Le Labo',
    slug: 'labo',
    span: 'depuis 2014',
    hue: 'moss',
    standfirst: 'Aller dormir chez les maires, puis chercher avec eux, sur place et pendant des mois, ce qui change quand on partage la décision.',
    body: text(
      'Tout part d’un voyage. D’octobre 2013 à mars 2014, avant les élections municipales, Armel Le Coz parcourt plus de 8 000 kilomètres à la rencontre de maires et de candidats, qui l’hébergent [^gazette-territoires-hautement-citoyens]. Il en tire un programme, Territoires Hautement Citoyens, qu’il conduit avec Enora Conan [^courrier-des-maires-thc] [^do-fiche-territoires-hautement-citoyens].',
      'Le principe est celui de la recherche-action : un territoire, une question, douze à trente mois de travail [^courrier-des-maires-thc]. Mulhouse est la première ville à s’engager [^liberation-thc-2014] [^rottner-thc]. Plus tard viennent la région Centre-Val de Loire et sa « démocratie permanente » [^banque-des-territoires-centre], puis, à partir de 2019, le département de la Seine-Saint-Denis [^labo-jeux-participation].',
      '### Ce qu’on demande à un territoire',
      'Les règles du Labo tiennent en quelques engagements. La collectivité adhère à l’association, essaie ce qui ne se trouve pas déjà sur le marché, y met des moyens et un appui politique. Elle accepte de se tromper, laisse entrer des chercheurs indépendants et laisse publier les résultats sous licence libre, sans filtre [^labo-agir].',
      'Le nom de « Labo » est venu après : en avril 2018 on disait encore Territoires Hautement Citoyens [^medium-centre-2018], et « Labo Démocratie Ouverte » est attesté en décembre 2019 [^localos-2019]. De Paris, de Loos-en-Gohelle et d’Occitanie, que l’association cite aussi [^do-histoire], nous n’avons pas encore retrouvé de trace écrite de ce qui a été essayé.',
    ),
  },

  'systeme-d': {
    title: 'Système D',
    slug: 'systeme-d',
    span: '2016-2018',
    hue: 'vermilion',
    standfirst: 'À la veille d’un sommet mondial, l’association ouvre à Paris une maison pour les inventeurs d’outils démocratiques. De ceux qu’elle a accueillis, il nous manque presque tous les noms.',
    body: text(
      'Le 6 décembre 2016, à la veille du sommet mondial, l’association annonce Système D, que la presse présente comme le premier incubateur français réservé à la *en:civic tech* [^la-tribune-2016] [^pratique-civic-tech]. La secrétaire d’État chargée du numérique, Axelle Lemaire, le soutient [^media-plus-2016] [^pratique-civic-tech].',
      'Cinq partenaires sont là au départ : MGEN, Crédit coopératif, Caisse des Dépôts, Accenture et La Poste [^media-plus-2016]. La presse donne un chiffre, 200 000 euros par an pendant trois ans, pour tous ensemble ; la part de chacun n’est pas publique [^media-plus-2016]. L’association cite aussi la Fondation La France s’engage, et elle est seule à le faire [^do-histoire].',
      'D’une première promotion de sept porteurs de projet, accompagnée sept mois, nous ne connaissons que deux membres : Demodyne et un projet de la Ligue de l’Enseignement [^medium-demodyne]. Des promotions suivantes, s’il y en eut, nous ne savons rien ; une copie de Wikipédia parle seulement d’un « accélérateur » [^wikipedia-miroir-2022]. Notre propre page d’histoire avait laissé un blanc à la place de la liste [^do-histoire].',
      'Vous avez été de l’aventure ? Cette page vous attend.',
    ),
  },

  communaute: {
    title: 'La communauté grandit',
    slug: 'communaute',
    span: '2018',
    hue: 'plum',
    standfirst: 'Plus nombreuse, l’association se donne trois voix au lieu d’une, et une adresse à Belleville avec seize autres.',
    body: text(
      'Combien sont-ils ? Les chiffres viennent de l’association ou de ses membres, à des moments différents et sans définition commune : une centaine d’acteurs vers 2014 et 2015 [^gazette-territoires-hautement-citoyens], plus de 350 en octobre 2017 [^horizons-publics-lage], environ mille membres en mars 2022 [^civictechno-2022]. La tendance est claire, l’échelle l’est moins.',
      'Le 11 février 2018, la présidence devient collective : Mathilde Imer, Kévin André et Antoine Brachet sont les trois premiers coprésidents, élus pour trois ans, avec un siège renouvelé chaque année [^medium-copresidents-2018].',
      'Un mois plus tard, un lieu ouvre dans le pavillon du parc de Belleville, à Paris : la Halle civique. Démocratie Ouverte est l’une des dix-sept organisations du collectif choisi par la Ville [^veron-halle-civique] [^oidp-halle-civique].',
    ),
  },

  convention: {
    title: 'Gilets jaunes, grand débat, Convention pour le climat',
    slug: 'convention',
    span: '2019-2020',
    hue: 'copper',
    standfirst: 'Une lettre demande une assemblée tirée au sort. Quelques mois plus tard, cent cinquante personnes en forment une, et l’État lui confie le climat.',
    body: text(
      'Le 23 janvier 2019, en plein mouvement des gilets jaunes, une lettre ouverte demande au président de la République un grand débat national indépendant et transparent, qui aboutisse à une assemblée de citoyens tirés au sort. Le collectif se nomme Gilets citoyens ; Démocratie Ouverte en est à l’initiative [^20-minutes-2019] [^gilets-citoyens-historique].',
      'Priscillia Ludosky, Cyril Dion, Laurence Tubiana, Carole Delga et Mathilde Imer sont parmi les signataires [^20-minutes-2019] [^mcinformactions]. Le collectif met à son actif l’ouverture des données du grand débat et un observatoire indépendant de ses échanges [^gilets-citoyens-historique].',
      'Le 25 avril, Emmanuel Macron annonce une convention de cent cinquante personnes [^elucid-convention]. En juillet, le Premier ministre Édouard Philippe en charge le Conseil économique, social et environnemental [^elucid-convention] [^huffpost-2020]. Sa question : comment réduire d’au moins 40 %, d’ici à 2030 et par rapport à 1990, les émissions de gaz à effet de serre, dans un esprit de justice sociale [^internaute-convention].',
      'Le collectif a plaidé pour cette assemblée ; il ne l’a pas organisée. Des personnes qui en étaient proches y ont tenu un rôle : Laurence Tubiana copréside le comité de gouvernance, Loïc Blondiaux y siège [^public-senat-convention], Cyril Dion est l’un des trois garants [^sera-convention].',
    ),
  },

  'depuis-2020': {
    title: 'Plaider et mesurer',
    slug: 'depuis-2020',
    span: 'depuis 2020',
    hue: 'teal',
    standfirst: 'Que vaut notre démocratie, près de chez nous et au sommet de l’État ? L’association construit un outil pour poser la question, et une campagne pour qu’on y réponde.',
    body: text(
      'L’association fait campagne. « Faire gagner la démocratie » accompagne l’élection présidentielle de 2022 [^civictechno-2022] : une tribune dans *Le Monde*, des assemblées citoyennes ouvertes à qui veut, à Villeurbanne et à Marseille [^lyon-capitale-2022] [^france-3-marseille-2022], puis un Pacte démocratique, avec vingt-deux organisations, présenté à l’Élysée [^do-pacte-democratique].',
      'Elle mesure. Le DémoMètre, d’abord appelé indice de qualité démocratique, évalue la démocratie locale selon quatre piliers : représentation, participation, transparence, coopération. Il a été construit avec six collectivités pilotes, et ne veut être ni un label ni un classement [^demometre-faq] [^ademe-indice-qualite-democratique].',
      'Elle se réorganise. En 2021, un Cercle d’animation élu par collèges rejoint les coprésidents [^do-cercle-animation] ; le règlement intérieur dit aujourd’hui que l’élection se fait au jugement majoritaire, pour trois ans [^do-reglement-interieur].',
      'Et elle transmet : un centre de ressources, la DO’thèque [^ademe-centre-de-ressource], et en septembre 2023 une table ronde pour ses dix ans [^do-nous-soutenir]. Sur ces années, presque tout ce que nous avons lu vient de l’association elle-même. D’autres regards manquent encore.',
    ),
  },
})
