import { ref, refs, text, type Entry } from '../define'

const LICENCE = 'AGPL v3 ou ultérieure (code), ODbL (données)'

/** Two sites of another association, Regards Citoyens: told because the history names them, never as ours. */
export const parliamentWatch: Record<string, Entry<'projects'>> = {
  nosdeputes: {
    title: 'NosDéputés.fr',
    slug: 'nosdeputes',
    tagline: 'L’activité de chaque député, lue dans les données publiques par Regards Citoyens',
    kind: 'tool',
    article: 'bareM',
    span: 'septembre 2009 - ?',
    opened: 'septembre 2009',
    carriedBy: { kind: 'third', organisation: ref('partners', 'regards-citoyens') },
    body: text(
      'Que fait mon député ? NosDéputés.fr rassemble ce que publient l’Assemblée nationale et le Journal officiel, et en fait une page pour chacun, ouverte aux commentaires [^guide-datajournalisme] [^bfm-regards-citoyens]. Le site a ouvert en septembre 2009, après les débats sur la loi Hadopi, qui punissait le téléchargement illégal [^bfm-regards-citoyens] [^rww-nosdeputes-2009]. L’association qui le tient, Regards Citoyens, faite de bénévoles, s’était formée à quatre en juillet de la même année [^spark-regards-citoyens] [^do-fiche-nosdeputes].',
      'Le code est libre et les données réutilisables ; un même dépôt sert aux deux sites, Assemblée et Sénat [^github-nosdeputes]. Les législatures passées restent consultables, et un bandeau annonce une nouvelle version pour les députés élus en 2024 [^nosdeputes-16].',
      '### Le lien avec l’association',
      '**NosDéputés.fr appartient à Regards Citoyens, et non à Démocratie Ouverte.** Celle-ci le citait dans sa première page d’histoire, parmi les projets de ceux qui se sont réunis pour la fonder [^do-histoire] ; une page plus récente ne le cite plus [^do-nous-connaitre]. Des outils de cette histoire, c’est le seul dont nous sachions qu’il était en ligne avant 2012.',
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
    licence: LICENCE,
    themes: ['parliament', 'transparency', 'civicTech'],
    eras: refs('eras', 'naissance', 'gouvernement-ouvert'),
    sources: refs('sources', 'bfm-regards-citoyens', 'rww-nosdeputes-2009', 'guide-datajournalisme', 'spark-regards-citoyens', 'github-nosdeputes', 'nosdeputes-16'),
  },

  nossenateurs: {
    title: 'NosSénateurs.fr',
    slug: 'nossenateurs',
    tagline: 'Le pendant de NosDéputés.fr pour le Sénat, lui aussi l’œuvre de Regards Citoyens',
    kind: 'tool',
    article: 'bareM',
    span: 'avant avril 2022',
    carriedBy: { kind: 'third', organisation: ref('partners', 'regards-citoyens') },
    body: text(
      'C’est NosDéputés.fr appliqué au Sénat : une branche du même code, sous les mêmes licences [^github-nosdeputes] [^spark-regards-citoyens]. On y lit, par exemple, le compte rendu d’une audition tenue le 23 mars 2022, celle de Cyril Lage, cofondateur de Démocratie Ouverte [^nossenateurs-audition-2022]. À côté de l’adresse principale, une adresse d’archives existe.',
      '### Le lien avec l’association',
      '**NosSénateurs.fr appartient à Regards Citoyens, et non à Démocratie Ouverte.** Celle-ci le citait dans sa première page d’histoire, parmi les projets de ceux qui se sont réunis pour la fonder [^do-histoire] ; une page plus récente ne le cite plus [^do-nous-connaitre].',
    ),
    gaps: 'La période « avant avril 2022 » dit que le site était en ligne en mars 2022, et rien de plus : ni quand il a commencé, ni s’il a cessé.',
    phases: [
      {
        kind: 'active', date: 'avant avril 2022', note: 'Début inconnu ; en ligne en mars 2022.',
        confidence: 'established', sources: refs('sources', 'nossenateurs-audition-2022'),
      },
    ],
    websites: [
      { url: 'https://www.nossenateurs.fr', label: 'Le site NosSénateurs.fr' },
      { url: 'https://archive.nossenateurs.fr', label: 'Les archives' },
    ],
    sourceCodeUrl: 'https://github.com/regardscitoyens/nosdeputes.fr',
    licence: LICENCE,
    themes: ['parliament', 'transparency', 'civicTech'],
    eras: refs('eras', 'naissance'),
    sources: refs('sources', 'github-nosdeputes', 'spark-regards-citoyens', 'nossenateurs-audition-2022'),
  },
}
