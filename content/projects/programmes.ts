import { ref, refs, text, type Entry } from '../define'

/** The association's own programmes, and the one incubated project that has a page. */
export const programmes: Record<string, Entry<'projects'>> = {
  labo: {
    title: 'Le Labo',
    slug: 'labo',
    tagline: 'Dormir chez les maires, puis chercher avec des villes et des régions comment partager la décision',
    kind: 'programme',
    article: 'le',
    span: 'depuis 2014',
    carriedBy: { kind: 'association' },
    body: text(
      'D’octobre 2013 à mars 2014, Armel Le Coz parcourt plus de 8 000 kilomètres à la rencontre de maires et de candidats, et dort chez eux. De ce voyage naît un programme, Territoires Hautement Citoyens, qu’il conduit avec Enora Conan [^gazette-territoires-hautement-citoyens] [^courrier-des-maires-thc]. Il a quatre volets : un réseau, une méthode, des ressources, un label [^do-fiche-territoires-hautement-citoyens]. Mulhouse est la première ville à s’engager, vers octobre 2014 [^liberation-thc-2014].',
      '### Ce qu’on y fait',
      'Une commune, un département ou une région y mène avec l’association, pendant douze à trente mois, ce qu’on appelle une recherche-action : on essaie pour de bon, et l’on observe ce qui se passe [^courrier-des-maires-thc]. L’association écrit qu’on y invente et qu’on y éprouve, sur le terrain, des outils et des méthodes pour que les habitants s’engagent, participent et décident ensemble [^do-histoire].',
      'À qui invente une solution, dit-elle, le Labo permet de l’essayer et de profiter des essais des autres, que chacun partage comme un bien commun ; à une collectivité, d’être pionnière [^do-histoire].',
      '### À quelles conditions',
      'Pour entrer au Labo, une collectivité adhère à l’association et signe son manifeste, puis une convention. Elle essaie quelque chose qui n’est pas déjà sur le marché, y met des moyens et un soutien politique, accepte de se tromper, ouvre la porte à des chercheurs indépendants et laisse publier les résultats sous licence libre, sans filtre [^labo-agir]. Huit questions servent de guide, parmi lesquelles : comment atteindre ceux qui ne viennent jamais, comment aller plus loin que les habitués, comment partager la décision [^labo-fonctionnement].',
      '### Avec qui',
      'L’association cite trois villes, Paris, Mulhouse et Loos-en-Gohelle, deux régions, Occitanie et Centre-Val de Loire, et un département, la Seine-Saint-Denis [^do-histoire]. Pour Paris, Loos-en-Gohelle et l’Occitanie, nous n’avons trouvé aucune trace de ce qui a été essayé.',
      '### Ce qui a été publié',
      'Quarante-cinq fiches d’outils et de méthodes sont parues entre 2015 et 2017, sous une licence Creative Commons dont la variante n’est pas précisée [^do-fiches], ainsi qu’un livret de cas d’usages [^do-cas-d-usages]. Plus récemment, le Labo a donné la priorité à la résilience écologique et à l’inclusion de ceux qui sont loin de la vie publique [^ademe-centre-de-ressource] ; il a aussi analysé le « collège citoyen » réuni pendant un an par le sénateur Guillaume Gontard [^gontard-college-citoyen].',
      '### Un autre nom',
      'En avril 2018, l’association parle encore de Territoires Hautement Citoyens [^medium-centre-2018] ; en décembre 2019, quand des collectivités se réunissent deux jours à Paris, le nom de Labo Démocratie Ouverte est en usage [^localos-2019].',
    ),
    phases: [
      {
        kind: 'idea', date: 'octobre 2013 - mars 2014', note: 'Armel Le Coz va de maire en maire.',
        confidence: 'established', sources: refs('sources', 'gazette-territoires-hautement-citoyens'),
      },
      {
        kind: 'active', date: 'vers octobre 2014', note: 'Mulhouse est la première ville de Territoires Hautement Citoyens.',
        confidence: 'established', sources: refs('sources', 'liberation-thc-2014', 'rottner-thc'),
      },
      {
        kind: 'active', date: 'décembre 2019', note: 'Le nom de Labo Démocratie Ouverte est en usage.',
        confidence: 'established', sources: refs('sources', 'localos-2019'),
      },
    ],
    people: [
      { name: 'Armel Le Coz', role: 'Conduite de Territoires Hautement Citoyens' },
      { name: 'Enora Conan', role: 'Conduite de Territoires Hautement Citoyens' },
    ],
    websites: [{ url: 'https://labodemocratieouverte.org', label: 'Le site du Labo' }],
    themes: ['territories', 'participation', 'inclusion'],
    eras: refs('eras', 'labo', 'communaute', 'depuis-2020'),
    sources: refs('sources', 'gazette-territoires-hautement-citoyens', 'courrier-des-maires-thc', 'do-fiche-territoires-hautement-citoyens', 'liberation-thc-2014', 'localos-2019', 'labo-agir', 'labo-fonctionnement'),
  },

  'systeme-d': {
    title: 'Système D',
    slug: 'systeme-d',
    tagline: 'L’incubateur de l’association pour ceux qui inventent des outils démocratiques, annoncé en décembre 2016',
    kind: 'programme',
    article: 'bareM',
    span: 'décembre 2016 - ?',
    carriedBy: { kind: 'association' },
    body: text(
      'Le 6 décembre 2016, à la veille du sommet du Partenariat pour un gouvernement ouvert, l’association annonce à Paris un incubateur, installé dans le onzième arrondissement : Système D [^la-tribune-2016] [^pratique-civic-tech]. La presse y voit le premier en France qui soit consacré à la *en:civic tech*, ces outils numériques faits pour la vie démocratique [^la-tribune-2016] ; l’association dit le premier consacré à l’innovation démocratique [^do-histoire]. La secrétaire d’État chargée du numérique, Axelle Lemaire, le soutient [^media-plus-2016] [^pratique-civic-tech].',
      '### Ce qu’il faisait',
      'Un incubateur aide un projet qui commence à tenir debout. Celui-ci, écrit l’association, accompagnait chaque année des projets : l’effet qu’ils veulent avoir, leur modèle économique et leurs financeurs, leur indépendance, financière et politique [^do-histoire].',
      '### L’argent',
      'Cinq partenaires sont annoncés : la MGEN, le Crédit coopératif, la Caisse des Dépôts, Accenture et La Poste [^media-plus-2016] [^do-histoire]. D’après Le Média Plus, ils promettent **tous ensemble** 200 000 euros par an pendant trois ans [^media-plus-2016]. L’association cite aussi la Fondation La France s’engage, venue un peu plus tard [^do-histoire].',
      '### Qui a été accompagné',
      'Le projet parlait de cinq à dix équipes [^media-plus-2016] ; l’appel de février 2017 en prévoyait cinq [^pratique-civic-tech]. La première promotion en a compté sept [^medium-demodyne]. Être cité dans une fiche de l’association, ou parmi ses partenaires, ne prouve pas que l’on a été accompagné.',
      '### La suite',
      'Système D est devenu par la suite un accélérateur, un programme pour des projets déjà lancés, d’après Wikipédia, seule à le dire [^wikipedia-miroir-2022].',
    ),
    gaps: 'De la première promotion, nous ne connaissons que deux membres sur sept ; des suivantes, aucune liste publique. Nous ne savons ni ce que chaque partenaire a versé, ni quand l’incubateur a pris fin. Du soutien de la Fondation La France s’engage, nous n’avons que la parole de l’association.',
    phases: [
      {
        kind: 'active', date: '06/12/2016', note: 'L’incubateur est annoncé à Paris.',
        confidence: 'established', sources: refs('sources', 'la-tribune-2016', 'pratique-civic-tech', 'media-plus-2016'),
      },
      {
        kind: 'active', date: 'février 2017', note: 'Appel à candidatures.',
        confidence: 'established', sources: refs('sources', 'pratique-civic-tech'),
      },
      {
        kind: 'unknown', date: '2018 ?', note: 'La première promotion s’achève un 14 juin, sans doute en 2018.',
        confidence: 'stated', sources: refs('sources', 'medium-demodyne'),
      },
    ],
    websites: [{ url: 'https://www.systeme-d.co/', label: 'Le site de l’incubateur' }],
    themes: ['incubation', 'civicTech'],
    eras: refs('eras', 'systeme-d', 'communaute'),
    sources: refs('sources', 'media-plus-2016', 'la-tribune-2016', 'pratique-civic-tech', 'medium-demodyne', 'do-histoire'),
  },

  demodyne: {
    title: 'Demodyne',
    slug: 'demodyne',
    tagline: 'Proposer, voter, suivre : une plateforme associative pour sa ville, sa région, son pays',
    kind: 'tool',
    article: 'bareF',
    span: 'avant juin 2017',
    carriedBy: { kind: 'third', name: 'Direct Governance Initiative' },
    cohort: ref('cohorts', 'premiere-promotion'),
    body: text(
      'Demodyne est une plateforme sans but lucratif où des habitants font des propositions, votent et suivent ce qu’elles deviennent, à l’échelle de leur ville, de leur région ou de leur pays [^medium-demodyne] [^do-fiche-demodyne].',
      'Son fondateur, Quentin Desvigne, en a eu l’idée en 2012. Elle est portée par Direct Governance Initiative, près de Strasbourg [^medium-demodyne].',
      '### Le lien avec l’association',
      'D’après l’association, Demodyne a fait partie de la première promotion de son incubateur, Système D [^medium-demodyne].',
    ),
    gaps: 'L’association lui consacrait déjà une fiche dans une série close en mai 2017 : la période « avant juin 2017 » ne dit que cela.',
    phases: [
      { kind: 'idea', date: '2012', note: 'Quentin Desvigne en a l’idée.', confidence: 'stated', sources: refs('sources', 'medium-demodyne') },
      {
        kind: 'active', date: 'avant juin 2017', note: 'L’association lui consacre une fiche.',
        confidence: 'stated', sources: refs('sources', 'do-fiche-demodyne'),
      },
    ],
    people: [{ name: 'Quentin Desvigne', role: 'Fondateur' }],
    websites: [{ url: 'https://www.demodyne.org', label: 'La plateforme' }],
    licence: 'AGPL v3',
    themes: ['civicTech', 'participation'],
    eras: refs('eras', 'systeme-d'),
    sources: refs('sources', 'medium-demodyne', 'do-fiche-demodyne'),
  },

  demometre: {
    title: 'DémoMètre',
    slug: 'demometre',
    tagline: 'Un outil pour évaluer la démocratie près de chez soi, sans label ni classement',
    kind: 'tool',
    article: 'le',
    span: 'depuis 2022',
    carriedBy: { kind: 'association' },
    body: text(
      'Que vaut la démocratie d’une commune, d’un département ou d’une région ? Le DémoMètre l’évalue sur quatre piliers : représentation, participation, transparence, coopération. Il ne donne ni label ni classement [^demometre-faq]. Il s’est d’abord appelé indice de qualité démocratique, et a été construit avec six collectivités pilotes [^ademe-indice-qualite-democratique].',
      'Son code se lit dans un dépôt public de TelesCoop, ouvert par un premier enregistrement le 3 mars 2022 [^github-demometre].',
    ),
    gaps: 'Le code est annoncé comme ouvert, mais nous n’avons pas trouvé de fichier de licence à la racine du dépôt : cette page n’en indique donc aucune.',
    phases: [
      {
        kind: 'active', date: '03/03/2022', note: 'Premier enregistrement dans le dépôt du code.',
        confidence: 'established', sources: refs('sources', 'github-demometre'),
      },
      {
        kind: 'active', date: 'janvier 2025', note: 'Dernier enregistrement que nous ayons vu.',
        confidence: 'established', sources: refs('sources', 'github-demometre'),
      },
    ],
    websites: [{ url: 'https://demometre.org', label: 'L’outil' }],
    sourceCodeUrl: 'https://github.com/TelesCoop/demometre',
    themes: ['measurement', 'territories', 'participation'],
    eras: refs('eras', 'depuis-2020'),
    sources: refs('sources', 'demometre-site', 'demometre-faq', 'ademe-indice-qualite-democratique', 'github-demometre'),
  },
}
