import { ref, refs, text, type Entry } from '../define'

/** The association's own programmes, and the one incubated project that has a page. */
export const programmes: Record<string, Entry<'projects'>> = {
  labo: {
    title: 'Le Labo',
    slug: 'labo',
    tagline: 'La recherche-action de l’association avec les territoires, née Territoires Hautement Citoyens',
    kind: 'programme',
    span: 'depuis 2014',
    carriedBy: { kind: 'association' },
    body: text(
      'D’octobre 2013 à mars 2014, Armel Le Coz parcourt plus de huit mille kilomètres à la rencontre de maires et de candidats, et dort chez eux. De ce voyage naît un programme, Territoires Hautement Citoyens, qu’il conduit avec Enora Conan [^gazette-territoires-hautement-citoyens] [^courrier-des-maires-thc]. Il a quatre volets : un réseau, une méthode, des ressources, un label [^do-fiche-territoires-hautement-citoyens].',
      'Le format est celui d’une recherche-action : douze à trente mois avec un territoire [^courrier-des-maires-thc]. Mulhouse est la première ville à s’engager, en octobre 2014 [^liberation-thc-2014].',
      '### Un autre nom',
      'En avril 2018, l’association parle encore de Territoires Hautement Citoyens [^medium-centre-2018] ; en décembre 2019, quand des territoires se réunissent deux jours aux Halles Civiques, à Paris, le nom de Labo Démocratie Ouverte est en usage [^localos-2019].',
      '### À quelles conditions',
      'Pour entrer au Labo, une collectivité adhère à l’association et signe son manifeste, puis une convention. Elle essaie quelque chose qui n’est pas déjà sur le marché, y met des moyens et un soutien politique, accepte de se tromper, ouvre la porte à des chercheurs indépendants et laisse publier les résultats sous licence libre, sans filtre [^labo-agir]. Huit questions servent de guide, parmi lesquelles : comment atteindre les publics éloignés, comment aller plus loin que les habitués, comment partager la décision [^labo-fonctionnement].',
      '### Ce qui a été publié',
      'Quarante-cinq fiches d’outils et de méthodes sont parues entre 2015 et 2017, sous une licence Creative Commons dont la variante n’est pas précisée [^do-fiches]. Plus récemment, le Labo a donné la priorité à la résilience écologique des territoires et à l’inclusion des publics éloignés [^ademe-centre-de-ressource] ; il a aussi analysé le collège citoyen réuni pendant un an par le sénateur Guillaume Gontard [^gontard-college-citoyen].',
    ),
    phases: [
      {
        kind: 'idea', date: 'octobre 2013 - mars 2014', note: 'Armel Le Coz fait le tour de maires et de candidats.',
        confidence: 'established', sources: refs('sources', 'gazette-territoires-hautement-citoyens'),
      },
      {
        kind: 'active', date: 'octobre 2014', note: 'Mulhouse est la première ville de Territoires Hautement Citoyens.',
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
    tagline: 'L’incubateur de l’association pour l’innovation démocratique, annoncé en décembre 2016',
    kind: 'programme',
    span: 'décembre 2016 - ?',
    carriedBy: { kind: 'association' },
    body: text(
      'Le 6 décembre 2016, à la veille du sommet du Partenariat pour un gouvernement ouvert, l’association annonce à Paris un incubateur de projets démocratiques, installé dans le onzième arrondissement : Système D [^la-tribune-2016] [^pratique-civic-tech]. La presse y voit le premier en France qui soit consacré à la *en:civic tech* [^la-tribune-2016]. La secrétaire d’État au Numérique, Axelle Lemaire, le soutient [^media-plus-2016] [^pratique-civic-tech].',
      '### L’argent',
      'Cinq partenaires sont annoncés : la MGEN, le Crédit coopératif, la Caisse des Dépôts, Accenture et La Poste [^media-plus-2016] [^do-histoire]. D’après Le Média Plus, ils apportent **tous ensemble** 200 000 euros par an pendant trois ans [^media-plus-2016]. La part de chacun ne figure dans aucune des sources que nous avons lues. L’association cite aussi la Fondation La France s’engage ; nous n’avons pas trouvé d’autre trace de ce soutien [^do-histoire].',
      '### Qui a été accompagné ?',
      'Le projet parlait de cinq à dix équipes [^media-plus-2016] ; l’appel de février 2017 en prévoyait cinq [^pratique-civic-tech]. La première promotion en a compté sept, dont deux seulement nous sont connues [^medium-demodyne]. **Des promotions suivantes, aucune liste publique n’existe à notre connaissance.** Nous préférons une page incomplète à une page inventée : être cité dans une fiche de l’association, ou parmi ses partenaires, ne prouve pas qu’on a été accompagné.',
      'Vous avez fait partie d’une promotion, ou vous en gardez la liste, une invitation, une photographie ? Écrivez-nous : chaque projet retrouvé aura sa ligne ici.',
      '### La suite',
      'Système D est devenu par la suite un accélérateur, d’après une copie de Wikipédia, seule à le dire [^wikipedia-miroir-2022]. Nous ignorons quand il a pris fin.',
    ),
    phases: [
      {
        kind: 'active', date: '06/12/2016', note: 'L’incubateur est annoncé à Paris.',
        confidence: 'established', sources: refs('sources', 'la-tribune-2016', 'pratique-civic-tech', 'media-plus-2016'),
      },
      {
        kind: 'active', date: 'février 2017', note: 'Appel à candidatures, pour cinq places.',
        confidence: 'established', sources: refs('sources', 'pratique-civic-tech'),
      },
      {
        kind: 'unknown', date: '2018 ?', note: 'La première promotion s’achève un 14 juin, sans doute en 2018. Pour la suite, nous n’avons ni liste ni date.',
        confidence: 'stated', sources: refs('sources', 'medium-demodyne'),
      },
    ],
    websites: [{ url: 'https://www.systeme-d.co/', label: 'Le site de l’incubateur ; nous ne savons pas s’il répond encore' }],
    themes: ['incubation', 'civicTech'],
    eras: refs('eras', 'systeme-d', 'communaute'),
    sources: refs('sources', 'media-plus-2016', 'la-tribune-2016', 'pratique-civic-tech', 'medium-demodyne', 'do-histoire'),
  },

  demodyne: {
    title: 'Demodyne',
    slug: 'demodyne',
    tagline: 'Proposer, voter, suivre : une plateforme associative pour sa ville, sa région, son pays',
    kind: 'tool',
    span: 'avant juin 2017',
    carriedBy: { kind: 'third', name: 'Direct Governance Initiative, près de Strasbourg' },
    cohort: ref('cohorts', 'premiere-promotion'),
    body: text(
      'Demodyne est une plateforme sans but lucratif où des habitants font des propositions, votent et suivent ce qu’elles deviennent, à l’échelle de leur ville, de leur région ou de leur pays [^medium-demodyne] [^do-fiche-demodyne].',
      'Son fondateur, Quentin Desvigne, en a eu l’idée en 2012. Elle est portée par Direct Governance Initiative, près de Strasbourg [^medium-demodyne], et a fait partie de la première promotion de Système D, d’après l’association [^medium-demodyne].',
      'Nous ne connaissons pas sa date d’ouverture. L’association lui consacrait déjà une fiche dans une série close en mai 2017 : la période « avant juin 2017 » ne dit que cela.',
    ),
    phases: [
      { kind: 'idea', date: '2012', note: 'Quentin Desvigne en a l’idée.', confidence: 'stated', sources: refs('sources', 'medium-demodyne') },
      {
        kind: 'active', date: 'avant juin 2017', note: 'L’association lui consacre une fiche. Date d’ouverture inconnue.',
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
    tagline: 'Un outil pour évaluer la démocratie locale, sans label ni classement',
    kind: 'tool',
    span: 'depuis 2022',
    carriedBy: { kind: 'association' },
    body: text(
      'Le DémoMètre évalue la démocratie d’une collectivité sur quatre piliers : représentation, participation, transparence, coopération. Il s’est d’abord appelé indice de qualité démocratique et a été construit avec six collectivités pilotes. Il ne donne ni label ni classement [^demometre-faq] [^ademe-indice-qualite-democratique].',
      'Son code se lit dans un dépôt public de TelesCoop, ouvert par un premier enregistrement le 3 mars 2022 ; le dernier que nous ayons vu date de janvier 2025 [^github-demometre]. Il est annoncé comme libre, mais nous n’avons pas trouvé de fichier de licence à la racine du dépôt : tant que ce n’est pas réglé, cette page n’indique aucune licence.',
    ),
    phases: [
      {
        kind: 'active', date: '03/03/2022', note: 'Premier enregistrement dans le dépôt du code. La date d’ouverture de l’outil n’est pas connue.',
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
