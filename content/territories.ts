import { entries, text } from './define'

/** Where experiments took place. Codes: INSEE, checked against `@etalab/decoupage-administratif` when they are saved. */
export const territories = entries('territories', {
  paris: {
    title: 'Paris',
    slug: 'paris',
    kind: 'commune',
    inseeCode: '75056',
    body: text(
      'Le premier rendez-vous public du collectif s’est tenu à Paris en 2012. L’association y a ensuite participé à l’ouverture de la Halle civique, à Belleville, en mars 2018. De l’expérimentation qu’elle dit avoir menée avec la ville, aucune trace n’a été retrouvée.',
    ),
  },
  mulhouse: {
    title: 'Mulhouse',
    slug: 'mulhouse',
    article: 'bareF',
    kind: 'commune',
    inseeCode: '68224',
    body: text(
      'Première ville à rejoindre Territoires Hautement Citoyens, le futur Labo, vers octobre 2014. C’est le terrain sur lequel nous avons trouvé le plus de documents.',
    ),
  },
  'loos-en-gohelle': {
    title: 'Loos-en-Gohelle',
    slug: 'loos-en-gohelle',
    article: 'bareF',
    kind: 'commune',
    inseeCode: '62528',
    body: text(
      'La commune est connue pour sa propre méthode : décider et faire avec les habitants. Aucune trace d’une expérimentation avec l’association n’a été retrouvée.',
    ),
  },
  occitanie: {
    title: 'Occitanie',
    slug: 'occitanie',
    article: 'elidedF',
    kind: 'region',
    inseeCode: '76',
    body: text(
      'La présidente de la région, Carole Delga, a signé la lettre ouverte des Gilets citoyens en janvier 2019. Aucune trace d’une expérimentation avec la région n’a été retrouvée.',
    ),
  },
  'centre-val-de-loire': {
    title: 'Centre-Val de Loire',
    slug: 'centre-val-de-loire',
    article: 'le',
    kind: 'region',
    inseeCode: '24',
    body: text(
      'Pendant cinq mois, en 2017, un bus a parcouru 23 territoires de la région pour y chercher ce que pourrait être une démocratie permanente. Le conseil régional en a délibéré en avril 2018.',
    ),
  },
  'seine-saint-denis': {
    title: 'Seine-Saint-Denis',
    slug: 'seine-saint-denis',
    article: 'la',
    kind: 'departement',
    inseeCode: '93',
    body: text(
      'À partir de janvier 2019, en vue des Jeux de 2024, le Labo y a travaillé avec le département et des jeunes confiés à la protection de l’enfance. Nous n’avons que le récit de l’association, et il y manque la fin.',
    ),
  },
})
