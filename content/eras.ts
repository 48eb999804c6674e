import { entries, text } from './define'

/**
 * The seven chapters of the history. An event is told once, in its moment; the text of a chapter only explains what its
 * moments rest on: what a word means, how a thing works, what is not known.
 */
export const eras = entries('eras', {
  naissance: {
    title: 'La naissance',
    slug: 'naissance',
    span: '2012',
    hue: 'ochre',
    standfirst: 'Chacun fabriquait son outil dans son coin. Ils se trouvent une cause, et un nom pour la dire.',
  },

  'gouvernement-ouvert': {
    title: 'Le gouvernement ouvert',
    slug: 'gouvernement-ouvert',
    span: '2013-2016',
    hue: 'prussian',
    standfirst: 'Six parlementaires préparent leurs lois au grand jour. Puis un pays promet de s’ouvrir, et tous ne le croient pas.',
    body: text(
      'Un gouvernement « ouvert » rend public ce qu’il fait, et associe les citoyens aux décisions qui les concernent : l’association résume ainsi une idée venue de l’anglais, *en:open government* [^do-histoire]. Dans ces années-là, écrit-elle, le collectif se donne deux missions : traduire cette idée en français, et obtenir que la France rejoigne le Partenariat pour un gouvernement ouvert, une alliance d’États, avec un plan d’action ambitieux [^do-histoire].',
      'Elle écrit aussi que son plaidoyer a mené la France jusque-là [^do-nous-connaitre]. Aucune source extérieure, parmi celles que nous avons lues, ne le confirme.',
    ),
  },

  labo: {
    title: 'Le Labo',
    slug: 'labo',
    span: 'depuis 2014',
    hue: 'moss',
    standfirst: 'Aller dormir chez les maires, puis chercher avec eux, pendant des mois, ce qui change quand on partage la décision.',
    body: text(
      'Le Labo est le terrain d’essai de l’association. Une commune, un département ou une région y cherche, avec elle et pendant douze à trente mois, une autre manière de décider : c’est ce qu’on appelle une recherche-action [^courrier-des-maires-thc]. Il s’est d’abord appelé Territoires Hautement Citoyens.',
    ),
  },

  'systeme-d': {
    title: 'Système D',
    slug: 'systeme-d',
    span: '2016-2018',
    hue: 'vermilion',
    standfirst: 'À la veille d’un sommet mondial, l’association ouvre à Paris une maison pour les inventeurs d’outils démocratiques. De ceux qu’elle a accueillis, il manque presque tous les noms.',
    body: text(
      'Un incubateur aide un projet qui commence à tenir debout. Celui-ci, écrit l’association, travaillait avec chacun sur l’effet qu’il veut avoir, sur la façon de se financer et de trouver des financeurs, et sur son indépendance, financière et politique [^do-histoire].',
    ),
  },

  communaute: {
    title: 'La communauté grandit',
    slug: 'communaute',
    span: '2018',
    hue: 'plum',
    standfirst: 'Plus nombreuse, l’association se donne trois voix au lieu d’une, et une adresse à Belleville avec seize autres.',
    body: text(
      'Combien sont-ils ? Une centaine d’acteurs vers 2014 et 2015 [^gazette-territoires-hautement-citoyens], plus de 350 en octobre 2017 [^horizons-publics-lage], environ mille membres en mars 2022 [^civictechno-2022]. Ces nombres ne se comparent pas : on compte tantôt des acteurs, tantôt des membres.',
      'L’association, elle, dit être passée de quelques dizaines de membres et de projets confidentiels à des centaines de projets, de professionnels, de partenaires et de citoyens, et multiplier depuis 2018 les apéros, les séminaires et les colloques [^do-histoire].',
    ),
  },

  convention: {
    title: 'Gilets jaunes, grand débat, Convention pour le climat',
    slug: 'convention',
    span: '2019-2020',
    hue: 'copper',
    standfirst: 'Une lettre demande une assemblée tirée au sort. Quelques mois plus tard, 150 personnes en forment une, et l’État leur confie le climat.',
    body: text(
      'En 2019, la démocratie devient un sujet de conversation. Les gilets jaunes, puis le grand débat national, la font entrer dans les médias, et l’on en parle sur les ronds-points, sur les réseaux sociaux et au travail, écrit l’association [^do-histoire].',
    ),
  },

  'depuis-2020': {
    title: 'Plaider et mesurer',
    slug: 'depuis-2020',
    span: 'depuis 2020',
    hue: 'teal',
    standfirst: 'Que vaut notre démocratie, près de chez nous et au sommet de l’État ? L’association fait campagne pour qu’on y réponde, et construit un outil pour le mesurer.',
    body: text(
      'Sur ces années, presque tout ce que nous avons lu vient de l’association. Elle a aussi ouvert un centre de ressources, la DO’thèque [^ademe-centre-de-ressource], et tenu une première édition de LabCamp, destinée aux jeunes, dont nous n’avons pas la date [^do-nous-soutenir]. « DO » est l’abrégé de Démocratie Ouverte.',
    ),
  },
})
