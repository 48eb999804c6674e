import { ref, refs, text, type Entry } from '../define'

/** 2019: an open letter, a national debate, a convention of 150 people; who did what, exactly. */
export const assemblies: Record<string, Entry<'projects'>> = {
  'gilets-citoyens': {
    title: 'Gilets citoyens',
    slug: 'gilets-citoyens',
    tagline: 'Un collectif né d’une lettre ouverte, en janvier 2019, pour que le grand débat serve à quelque chose',
    kind: 'coalition',
    article: 'lesM',
    span: '23/01/2019 - ?',
    carriedBy: { kind: 'third', name: 'Le collectif Gilets citoyens, lancé par l’association' },
    body: text(
      'Le 23 janvier 2019, une centaine de personnes écrivent au président de la République : voici à quelles conditions le grand débat peut réussir. La lettre est lancée par Démocratie Ouverte [^gilets-citoyens-historique] [^20-minutes-2019]. On y lit les noms de Priscillia Ludosky, Cyril Dion, Laurence Tubiana, Carole Delga et Mathilde Imer, alors coprésidente de Démocratie Ouverte [^20-minutes-2019] [^mcinformactions] [^medium-copresidents-2018].',
      '### Trois demandes',
      '- un grand débat indépendant et transparent ;',
      '- un débouché réel, par une assemblée tirée au sort ;',
      '- que rien ne recommence comme avant [^gilets-citoyens-historique].',
      '### Ce qui en est sorti',
      'Le collectif s’attribue deux résultats : l’ouverture des données du grand débat et un observatoire indépendant de ses échanges [^gilets-citoyens-historique]. À la mi-avril, il annonce sa propre assemblée citoyenne [^kelnews-2019] [^info-durable-gilets-citoyens]. Le 25, le président annonce une convention de 150 personnes [^elucid-convention].',
      'Le collectif ne l’a pas organisée : elle a été confiée au Conseil économique, social et environnemental. Mais plusieurs de ceux qui l’avaient demandée y ont ensuite exercé des fonctions.',
      '### Le lien avec l’association',
      'Elle a lancé la lettre, et compte les Gilets citoyens parmi ses œuvres [^do-histoire].',
    ),
    gaps: 'L’assemblée que le collectif préparait de son côté, sur le référendum d’initiative citoyenne, était dite en cours sur son site ; nous n’en avons pas retrouvé l’issue. Nous ne savons pas si le collectif existe encore.',
    phases: [
      {
        kind: 'active', date: '23/01/2019', note: 'La lettre ouverte est publiée.',
        confidence: 'established', sources: refs('sources', '20-minutes-2019', 'gilets-citoyens-historique'),
      },
      {
        kind: 'active', date: 'avril 2019', note: 'Le collectif annonce sa propre assemblée citoyenne.',
        confidence: 'established', sources: refs('sources', 'kelnews-2019', 'info-durable-gilets-citoyens'),
      },
      {
        kind: 'active', date: '15/05/2019', note: 'Le collectif publie un dossier de presse : ses demandes sur le climat et la démocratie.',
        confidence: 'stated', sources: refs('sources', 'do-gilets-dossier-presse'),
      },
    ],
    people: [
      { name: 'Priscillia Ludosky', role: 'Signataire' },
      { name: 'Cyril Dion', role: 'Signataire' },
      { name: 'Laurence Tubiana', role: 'Signataire' },
      { name: 'Carole Delga', role: 'Signataire, présidente de la région Occitanie' },
      { name: 'Mathilde Imer', role: 'Signataire, alors coprésidente de Démocratie Ouverte' },
      { name: 'Loïc Blondiaux', role: 'Soutien, en avril 2019' },
      { name: 'Marion Cotillard', role: 'Soutien, en avril 2019' },
      { name: 'Yvan Lubraneski', role: 'Cité par la presse avec le collectif' },
    ],
    websites: [{ url: 'https://giletscitoyens.org', label: 'Le site du collectif', period: '2019 - ?' }],
    themes: ['deliberation', 'climate', 'participation'],
    eras: refs('eras', 'convention'),
    sources: refs('sources', '20-minutes-2019', 'gilets-citoyens-historique', 'mcinformactions', 'kelnews-2019', 'info-durable-gilets-citoyens', 'do-gilets-dossier-presse'),
  },

  'grand-debat': {
    title: 'Grand débat national',
    slug: 'grand-debat',
    tagline: 'La consultation nationale de 2019, dont l’association a discuté les règles sans l’organiser',
    kind: 'event',
    article: 'le',
    span: '2019',
    carriedBy: { kind: 'third', name: 'L’exécutif' },
    body: text(
      'En 2019, après les gilets jaunes, l’État consulte le pays : c’est le grand débat national. La démocratie, écrit l’association, devient un sujet dont on parle dans les médias, sur les ronds-points, sur les réseaux sociaux et au travail [^do-histoire].',
      'Elle ne l’a pas organisé. Le 23 janvier, par la lettre ouverte d’où est né le collectif Gilets citoyens, elle a demandé qu’il soit indépendant, transparent, et qu’il débouche sur quelque chose [^20-minutes-2019] [^gilets-citoyens-historique]. Le collectif dit avoir obtenu que les données soient ouvertes et qu’un observatoire indépendant suive les débats [^gilets-citoyens-historique]. Le 25 avril, le président annonce la convention de 150 personnes que l’on appellera Convention citoyenne pour le climat [^elucid-convention].',
    ),
    phases: [
      {
        kind: 'active', date: '2019', note: 'Le 23 janvier, une lettre ouverte en discute déjà les règles.',
        confidence: 'established', sources: refs('sources', '20-minutes-2019'),
      },
    ],
    themes: ['participation', 'deliberation'],
    eras: refs('eras', 'convention'),
    sources: refs('sources', '20-minutes-2019', 'gilets-citoyens-historique', 'elucid-convention'),
  },

  'convention-citoyenne-climat': {
    title: 'Convention citoyenne pour le climat',
    slug: 'convention-citoyenne-climat',
    tagline: '150 citoyens tirés au sort cherchent comment réduire les émissions dans un esprit de justice sociale',
    kind: 'assembly',
    article: 'la',
    span: 'du 4 octobre 2019 au 21 juin 2020',
    carriedBy: { kind: 'third', name: 'Le CESE, à la demande du Premier ministre', organisation: ref('partners', 'cese') },
    body: text(
      'Réduire les émissions de gaz à effet de serre d’au moins 40 % d’ici à 2030, par rapport à 1990, dans un esprit de justice sociale : c’est la question posée à 150 citoyens tirés au sort, à l’image de la population [^elucid-convention] [^internaute-convention] [^do-histoire]. Ils se réunissent du 4 octobre 2019 au 21 juin 2020, quand leur rapport est remis à la ministre Élisabeth Borne [^sera-convention] [^20-minutes-2020] [^huffpost-2020].',
      '### Comment marche une convention citoyenne',
      'On tire au sort un groupe aussi divers que la population. Il se réunit pendant plusieurs fins de semaine, entend des experts qui ne sont pas d’accord entre eux, et travaille avec des méthodes faites pour réfléchir à plusieurs, ce que l’on appelle l’intelligence collective. Ainsi la décrit l’association [^do-histoire].',
      '### Qui la conduisait',
      'Annoncée le 25 avril 2019 par le président de la République, elle est confiée en juillet, par lettre du Premier ministre, au Conseil économique, social et environnemental (CESE) [^elucid-convention] [^huffpost-2020]. Le président du CESE, Patrick Bernasconi, et le ministre François de Rugy installent un comité de gouvernance, coprésidé par Thierry Pech et Laurence Tubiana ; Loïc Blondiaux en est membre, Julien Blanchet rapporteur [^public-senat-convention] [^sera-convention]. Trois garants sont nommés le 25 juillet : Anne Frago, Michèle Kadi et Cyril Dion [^gouvernement-garants-convention] [^sera-convention]. La fin, prévue pour janvier 2020, vient en juin [^wikipedia-convention].',
      '### Ce qui en est sorti',
      '149 propositions, d’après 20 Minutes, le 29 juin ; le HuffPost, le 21, en comptait 150 [^20-minutes-2020] [^huffpost-2020]. Nous retenons 149. La presse annonce que le président recevra les 150 le 29 juin [^20-minutes-2020] [^atlantico-convention]. L’association écrit que des projets de loi, prêts pour le Parlement ou pour un référendum, ont été remis au président [^do-histoire] ; la presse parle de propositions, remises à une ministre.',
      '### Le lien avec l’association',
      'Ni Démocratie Ouverte ni les Gilets citoyens n’ont organisé la Convention, d’après la presse. Le collectif avait demandé, dès janvier 2019, une assemblée tirée au sort [^gilets-citoyens-historique] [^20-minutes-2019]. Parmi ses signataires et ses soutiens, Laurence Tubiana a coprésidé le comité de gouvernance, Loïc Blondiaux y a siégé, Cyril Dion a été garant. L’association, elle, écrit que le collectif a convaincu le gouvernement de lui confier l’organisation de la Convention, en lien avec le CESE [^do-histoire].',
    ),
    gaps: 'Nous n’avons lu aucun article qui rapporte la réponse du président, le 29 juin 2020, ni ce que les propositions sont devenues.',
    phases: [
      {
        kind: 'idea', date: '25/04/2019', note: 'Le président de la République annonce une convention de 150 personnes.',
        confidence: 'established', sources: refs('sources', 'elucid-convention'),
      },
      {
        kind: 'idea', date: 'juillet 2019', note: 'Le Premier ministre en confie l’organisation au CESE.',
        confidence: 'established', sources: refs('sources', 'elucid-convention', 'huffpost-2020'),
      },
      {
        kind: 'active', date: '04/10/2019', note: 'Première session, au CESE.',
        confidence: 'established', sources: refs('sources', 'sera-convention', 'public-senat-convention'),
      },
      {
        kind: 'ended', date: '21/06/2020', note: 'Le rapport est remis à la ministre Élisabeth Borne.',
        confidence: 'established', sources: refs('sources', '20-minutes-2020', 'huffpost-2020', 'atlantico-convention'),
      },
    ],
    endNote: {
      happened: 'La Convention a remis ses propositions le 21 juin 2020.',
      remains: 'Ses propositions, et une association fondée par ses membres, Les 150.',
    },
    people: [
      { name: 'Thierry Pech', role: 'Coprésident du comité de gouvernance' },
      { name: 'Laurence Tubiana', role: 'Coprésidente du comité de gouvernance' },
      { name: 'Loïc Blondiaux', role: 'Membre du comité de gouvernance' },
      { name: 'Julien Blanchet', role: 'Rapporteur' },
      { name: 'Anne Frago', role: 'Garante', period: '25/07/2019 - ?' },
      { name: 'Michèle Kadi', role: 'Garante', period: '25/07/2019 - ?' },
      { name: 'Cyril Dion', role: 'Garant', period: '25/07/2019 - ?' },
    ],
    themes: ['deliberation', 'climate'],
    eras: refs('eras', 'convention', 'depuis-2020'),
    sources: refs('sources', 'elucid-convention', 'huffpost-2020', 'public-senat-convention', 'sera-convention', 'gouvernement-garants-convention', 'internaute-convention', '20-minutes-2020', 'atlantico-convention'),
  },
}
