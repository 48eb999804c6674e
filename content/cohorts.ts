import { entries, ref, refs, text } from './define'

/** Système D: the list that the association's old page lacked, with its gaps in plain sight. */
export const cohorts = entries('cohorts', {
  'premiere-promotion': {
    title: 'Première promotion de Système D',
    slug: 'premiere-promotion',
    programme: ref('projects', 'systeme-d'),
    year: '2018 ?',
    completeness: 'partial',
    size: 7,
    body: text(
      'Sept porteurs de projet, accompagnés pendant sept mois, jusqu’à un 14 juin [^medium-demodyne]. L’association leur consacrait une suite de sept articles ; nous n’avons retrouvé que le cinquième, qui cite celui d’avant.',
      '### L’année est une déduction',
      'L’article ne dit pas l’année. L’appel date de février 2017 [^pratique-civic-tech] ; sept mois qui s’achèvent un 14 juin mènent donc sans doute à 2018.',
    ),
    otherMembers: [
      {
        name: 'Un projet de la Ligue de l’Enseignement',
        description: 'Des protocoles artistiques pour une démocratie contributive',
      },
    ],
    confidence: 'stated',
    sources: refs('sources', 'medium-demodyne', 'pratique-civic-tech'),
  },
  'promotions-suivantes': {
    title: 'Promotions suivantes de Système D',
    slug: 'promotions-suivantes',
    programme: ref('projects', 'systeme-d'),
    completeness: 'unknown',
    body: text(
      'L’association écrit que des projets ont été accompagnés chaque année, mais elle a laissé vide la place de leur liste [^do-histoire]. Nous ne savons ni combien il y a eu de promotions, ni en quelles années, ni qui en faisait partie.',
    ),
    confidence: 'stated',
    sources: refs('sources', 'do-histoire'),
  },
})
