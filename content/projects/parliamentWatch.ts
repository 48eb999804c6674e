import { ref, refs, text, type Entry } from '../define'

/** Two sites of another association, Regards Citoyens: told because the history names them, never as ours. */
export const parliamentWatch: Record<string, Entry<'projects'>> = {
  nosdeputes: {
    title: 'NosDéputés.fr',
    slug: 'nosdeputes',
    tagline: 'L’activité de chaque député, lue dans les données publiques par Regards Citoyens',
    kind: 'tool',
    span: 'septembre 2009 - ?',
    opened: 'septembre 2009',
    carriedBy: { kind: 'third', name: 'Regards Citoyens', organisation: ref('partners', 'regards-citoyens') },
    body: text(
      '**NosDéputés.fr appartient à Regards Citoyens, et non à Démocratie Ouverte.** Le site a ouvert en septembre 2009, après les débats sur la loi Hadopi [^bfm-regards-citoyens] [^rww-nosdeputes-2009]. L’association qui le tient, bénévole, s’était formée en juillet de la même année, à quatre [^spark-regards-citoyens] [^do-fiche-nosdeputes].',
      'Il rassemble ce que publient l’Assemblée nationale et le Journal officiel, et en fait une page pour chaque député, ouverte aux commentaires [^guide-datajournalisme] [^bfm-regards-citoyens]. Des outils cités dans notre histoire, c’est le seul qui était en ligne avant 2012.',
      'Le code est libre (AGPL version 3 ou ultérieure) et les données sont sous licence ODbL ; le même dépôt sert aux deux sites, Assemblée et Sénat [^github-nosdeputes].',
      'Les législatures passées restent consultables. Un bandeau y annonce une nouvelle version pour les députés élus en 2024 [^nosdeputes-16] ; nous n’avons pas pu vérifier si elle a vu le jour.',
    ),
    phases: [
      {
        kind: 'active', date: 'septembre 2009', note: 'Le site ouvre.',
        confidence: 'established', sources: refs('sources', 'bfm-regards-citoyens', 'rww-nosdeputes-2009', 'do-fiche-nosdeputes'),
      },
      {
        kind: 'unknown', date: '2024', note: 'Les archives restent en ligne ; un bandeau annonce une version pour les députés élus en 2024.',
        confidence: 'established', sources: refs('sources', 'nosdeputes-16'),
      },
    ],
    people: [
      { name: 'Benjamin Ooghe-Tabanou', role: 'Cofondateur de Regards Citoyens' },
      { name: 'Tangui Morlier', role: 'Cofondateur de Regards Citoyens' },
    ],
    websites: [{ url: 'https://www.nosdeputes.fr', label: 'Le site, avec les archives des législatures passées', period: 'depuis 2009' }],
    sourceCodeUrl: 'https://github.com/regardscitoyens/nosdeputes.fr',
    licence: 'AGPL v3 ou ultérieure (code), ODbL (données)',
    themes: ['parliament', 'transparency', 'civicTech'],
    eras: refs('eras', 'naissance'),
    sources: refs('sources', 'bfm-regards-citoyens', 'rww-nosdeputes-2009', 'guide-datajournalisme', 'spark-regards-citoyens', 'github-nosdeputes', 'nosdeputes-16'),
  },

  nossenateurs: {
    title: 'NosSénateurs.fr',
    slug: 'nossenateurs',
    tagline: 'Le pendant de NosDéputés.fr pour le Sénat, lui aussi l’œuvre de Regards Citoyens',
    kind: 'tool',
    span: 'avant avril 2022',
    carriedBy: { kind: 'third', name: 'Regards Citoyens', organisation: ref('partners', 'regards-citoyens') },
    body: text(
      '**NosSénateurs.fr appartient à Regards Citoyens, et non à Démocratie Ouverte.** C’est le même outil que NosDéputés.fr, appliqué au Sénat : une branche du même code, sous les mêmes licences [^github-nosdeputes] [^spark-regards-citoyens].',
      '### Une date qui manque',
      'Nous ne savons pas quand le site a ouvert. Ses pages couvrent au moins l’année 2022 : on y lit le compte rendu d’une audition tenue au Sénat le 23 mars [^nossenateurs-audition-2022]. La période « avant avril 2022 » dit cela, et rien de plus : ni quand le site a commencé, ni s’il a cessé.',
      'Une adresse d’archives existe, à côté de l’adresse principale. Si vous connaissez l’année de lancement et un document qui l’atteste, signalez-le-nous.',
    ),
    phases: [
      {
        kind: 'active', date: 'avant avril 2022', note: 'Date de lancement inconnue. Le site rend compte d’une audition du 23 mars 2022.',
        confidence: 'established', sources: refs('sources', 'nossenateurs-audition-2022'),
      },
    ],
    websites: [
      { url: 'https://www.nossenateurs.fr', label: 'Le site NosSénateurs.fr' },
      { url: 'https://archive.nossenateurs.fr', label: 'Les archives' },
    ],
    sourceCodeUrl: 'https://github.com/regardscitoyens/nosdeputes.fr',
    licence: 'AGPL v3 ou ultérieure (code), ODbL (données)',
    themes: ['parliament', 'transparency', 'civicTech'],
    eras: refs('eras', 'gouvernement-ouvert'),
    sources: refs('sources', 'github-nosdeputes', 'spark-regards-citoyens', 'nossenateurs-audition-2022'),
  },
}
