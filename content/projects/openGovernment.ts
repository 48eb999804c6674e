import { ref, refs, text, type Entry } from '../define'

/** The international partnership, its Paris summit, and what the association did around it. */
export const openGovernment: Record<string, Entry<'projects'>> = {
  'partenariat-gouvernement-ouvert': {
    title: 'Partenariat pour un gouvernement ouvert',
    slug: 'partenariat-gouvernement-ouvert',
    tagline: 'Une alliance d’États, née en 2011, que la France a rejointe en 2014 et coprésidée en 2016-2017',
    kind: 'coalition',
    article: 'le',
    span: 'depuis 2011',
    carriedBy: { kind: 'third', name: 'Les États membres, avec la société civile' },
    body: text(
      'Un gouvernement « ouvert » rend public ce qu’il fait et associe les citoyens aux décisions qui les concernent. Pour pousser les États dans cette voie, huit pays lancent en 2011 le Partenariat pour un gouvernement ouvert (en anglais *en:Open Government Partnership*) : Afrique du Sud, Brésil, États-Unis, Indonésie, Mexique, Norvège, Philippines et Royaume-Uni [^oidp-pgo] [^wikipedia-miroir], sous l’impulsion, écrit l’association, de Barack Obama et de Dilma Rousseff [^do-histoire].',
      '### La France arrive en 2014',
      'La France y entre en avril 2014 : le 10, d’après la page du gouvernement ; l’annonce est faite à Paris, à la conférence du 24 [^gouvernement-numerique] [^etalab-16218]. Elle est élue au comité directeur le 4 août 2014 [^gouvernement-numerique] et publie son premier plan d’action en juillet 2015 [^ldh-sommet-pgo]. Le 24 avril 2015, au Mexique, elle est choisie pour présider le Partenariat de l’automne 2016 à l’automne 2017 ; elle en devient vice-présidente en octobre [^etalab-16218].',
      '### Une coprésidence, à partir de septembre 2016',
      'Le 20 septembre 2016, à New York, la France prend pour un an la coprésidence, avec l’organisation non gouvernementale World Resources Institute [^ambassade-armenie-pgo] [^etalab-6938]. Des annonces plus anciennes parlaient d’octobre [^oidp-pgo]. En décembre, elle accueille à Paris le quatrième sommet mondial.',
      '### Le lien avec l’association',
      'Démocratie Ouverte n’a pas porté le Partenariat. Elle écrit avoir plaidé pour que la France le rejoigne et le préside [^do-histoire] [^do-nous-connaitre] ; que ce plaidoyer ait décidé de la suite, elle est la seule à le dire. Pour le sommet, elle a animé Place to DO.',
    ),
    phases: [
      {
        kind: 'active', date: '2011', note: 'Huit pays lancent le Partenariat.',
        confidence: 'established', sources: refs('sources', 'oidp-pgo', 'etalab-4616'),
      },
      {
        kind: 'active', date: 'avril 2014', note: 'La France le rejoint.',
        confidence: 'established', sources: refs('sources', 'gouvernement-numerique', 'etalab-16218', 'ldh-sommet-pgo'),
      },
      {
        kind: 'active', date: 'septembre 2016', note: 'La France en prend la coprésidence pour un an, avec le World Resources Institute.',
        confidence: 'disputed',
        tellings: [
          { according: 'l’État', text: 'La coprésidence commence le 20 septembre 2016, à New York.', sources: refs('sources', 'ambassade-armenie-pgo', 'etalab-6938') },
          { according: 'des annonces antérieures et la Ligue des droits de l’homme', text: 'Elle commence en octobre 2016.', sources: refs('sources', 'oidp-pgo', 'etalab-4616', 'ldh-sommet-pgo') },
        ],
      },
    ],
    themes: ['openGovernment', 'transparency'],
    eras: refs('eras', 'gouvernement-ouvert'),
    sources: refs('sources', 'oidp-pgo', 'etalab-4616', 'etalab-6938', 'etalab-16218', 'gouvernement-numerique', 'ambassade-armenie-pgo', 'ldh-sommet-pgo'),
  },

  'sommet-pgo-2016': {
    title: 'Sommet mondial de 2016',
    slug: 'sommet-pgo-2016',
    tagline: 'Trois jours à Paris, en décembre 2016, pour le Partenariat pour un gouvernement ouvert',
    kind: 'event',
    article: 'le',
    span: 'du 7 au 9 décembre 2016',
    carriedBy: { kind: 'third', name: 'La France, coprésidente du Partenariat' },
    partOf: ref('projects', 'partenariat-gouvernement-ouvert'),
    body: text(
      'Du 7 au 9 décembre 2016, Paris a reçu le quatrième sommet mondial du Partenariat pour un gouvernement ouvert, qui réunit des États décidés à rendre compte de ce qu’ils font : plus de 4 000 participants, de 140 nationalités d’après Etalab, et quelque 70 États membres [^etalab-6938] [^ambassade-estonie-pgo].',
      'On s’y est retrouvé en plusieurs lieux. L’ouverture s’est tenue salle Pleyel [^gouvernement-sommet-pgo], l’essentiel des travaux au palais d’Iéna [^ici-sommet-pgo], d’autres rendez-vous au palais de Tokyo [^place-to-do].',
      '### Dedans, et dehors',
      'Démocratie Ouverte y animait Place to DO, pour guider les visiteurs et raconter le sommet. Onze organisations, dont Regards Citoyens, avaient publié juste avant un bilan critique du gouvernement ouvert à la française ; certaines sont restées à l’écart [^ldh-sommet-pgo]. À la veille de l’ouverture, le 6 décembre, l’association présentait aussi son incubateur, Système D.',
    ),
    phases: [
      {
        kind: 'active', date: 'du 7 au 9 décembre 2016',
        confidence: 'established', sources: refs('sources', 'etalab-6938', 'gouvernement-sommet-pgo', 'ambassade-estonie-pgo'),
      },
      {
        kind: 'ended', date: '09/12/2016',
        confidence: 'established', sources: refs('sources', 'etalab-6938', 'gouvernement-sommet-pgo', 'ambassade-estonie-pgo'),
      },
    ],
    websites: [{ url: 'https://www.gouvernement.fr/sommet-mondial-du-partenariat-pour-un-gouvernement-ouvert', label: 'La page du gouvernement' }],
    themes: ['openGovernment'],
    eras: refs('eras', 'gouvernement-ouvert', 'systeme-d'),
    sources: refs('sources', 'etalab-6938', 'gouvernement-sommet-pgo', 'ambassade-estonie-pgo', 'ici-sommet-pgo', 'ldh-sommet-pgo'),
  },

  'place-to-do': {
    title: 'Place to DO',
    slug: 'place-to-do',
    tagline: 'Le quartier général de l’association pendant le sommet de décembre 2016',
    kind: 'event',
    article: 'bareF',
    span: 'décembre 2016',
    carriedBy: { kind: 'association' },
    body: text(
      'Pendant le sommet mondial du gouvernement ouvert, à Paris, Place to DO aidait à s’orienter entre les lieux et les rencontres, et en faisait le récit, sur son propre site [^place-to-do]. L’association parle d’un quartier général des médias et des citoyens, et de nombreux ateliers et interventions que ses membres ont animés [^do-histoire]. « DO » est l’abrégé de Démocratie Ouverte.',
      'L’événement l’a fait connaître, écrit-elle. Elle en garde aussi un constat : la démocratie n’avance ni assez vite, ni assez loin [^do-histoire].',
    ),
    gaps: 'Combien d’ateliers, quelle équipe, combien de visiteurs ? Les deux sources que nous avons sont de l’association, et n’en disent rien.',
    phases: [
      { kind: 'active', date: 'décembre 2016', confidence: 'stated', sources: refs('sources', 'place-to-do', 'do-histoire') },
    ],
    websites: [{ url: 'http://placetodo.org/le-pgo/', label: 'Le site de l’opération', period: 'décembre 2016 - ?' }],
    themes: ['openGovernment'],
    eras: refs('eras', 'gouvernement-ouvert', 'systeme-d'),
    sources: refs('sources', 'place-to-do', 'do-histoire'),
  },
}
