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
      'Sept porteurs de projet, accompagnés pendant sept mois, jusqu’à un 14 juin [^medium-demodyne]. L’association leur consacrait une suite de sept articles ; nous n’avons retrouvé que le cinquième, qui cite celui d’avant. **Cinq noms sur sept nous manquent.**',
      '### L’année est une déduction',
      'L’article ne dit pas l’année. L’appel date de février 2017 [^pratique-civic-tech] ; sept mois qui s’achèvent un 14 juin mènent donc sans doute à 2018. Une affiche, un courriel daté suffiraient à en décider.',
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
      'Nous ne savons ni combien il y en a eu, ni en quelles années, ni qui en faisait partie : la page d’histoire de l’association avait laissé la place de la liste en blanc [^do-histoire], et aucune autre n’a été trouvée.',
      'Vous en étiez, ou vous avez gardé un programme, une photographie, un message ? Chaque nom accompagné d’une trace écrite sera ajouté ici.',
    ),
    confidence: 'stated',
    sources: refs('sources', 'do-histoire'),
  },
})
