import { entries, text } from './define'

/** Where experiments took place. Codes: INSEE, checked against `@etalab/decoupage-administratif` when they are saved. */
export const territories = entries('territories', {
  paris: {
    title: 'Paris',
    slug: 'paris',
    kind: 'commune',
    inseeCode: '75056',
    body: text(
      'Le premier rendez-vous public du collectif s’est tenu à Paris en 2012. L’association y a ensuite participé à l’ouverture de la Halle civique, à Belleville, en mars 2018. L’expérimentation que l’association dit avoir menée avec la Ville, elle, n’est pas encore documentée ici.',
    ),
  },
  mulhouse: {
    title: 'Mulhouse',
    slug: 'mulhouse',
    kind: 'commune',
    inseeCode: '68224',
    body: text(
      'Première ville à rejoindre la démarche Territoires Hautement Citoyens, en octobre 2014. C’est le terrain du Labo sur lequel nous avons trouvé le plus de documents.',
    ),
  },
  'loos-en-gohelle': {
    title: 'Loos-en-Gohelle',
    slug: 'loos-en-gohelle',
    kind: 'commune',
    inseeCode: '62528',
    body: text(
      'Commune connue pour sa propre méthode de coproduction avec les habitants. Ce que l’association y a fait reste à documenter.',
    ),
  },
  occitanie: {
    title: 'Occitanie',
    slug: 'occitanie',
    kind: 'region',
    inseeCode: '76',
    body: text(
      'La présidente de la région, Carole Delga, a signé la lettre ouverte des Gilets citoyens en janvier 2019. L’expérimentation du Labo avec la région reste à documenter.',
    ),
  },
  'centre-val-de-loire': {
    title: 'Centre-Val de Loire',
    slug: 'centre-val-de-loire',
    kind: 'region',
    inseeCode: '24',
    body: text(
      'Pendant cinq mois, en 2017, un bus a parcouru vingt-trois territoires de la région pour y chercher ce que pourrait être une démocratie permanente. Le conseil régional en a délibéré en avril 2018.',
    ),
  },
  'seine-saint-denis': {
    title: 'Seine-Saint-Denis',
    slug: 'seine-saint-denis',
    kind: 'departement',
    inseeCode: '93',
    body: text(
      'À partir de janvier 2019, en vue des Jeux de 2024, le Labo y a travaillé avec le Département et des jeunes confiés à la protection de l’enfance. Nous n’avons que le récit de l’association, et il y manque la fin.',
    ),
  },
})
