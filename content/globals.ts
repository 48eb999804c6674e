import { globalEntry, refs } from './define'

export const globals = [
  globalEntry('history', {
    title: 'Notre histoire',
    standfirst:
      'Depuis 2012, des gens essaient de rouvrir la démocratie : des lois écrites à plusieurs, des villes qui partagent la décision, des citoyens tirés au sort. Voici ce qu’ils ont tenté, ce qui a tenu et ce qui s’est arrêté. Chaque date renvoie à ses sources. Là où elles se contredisent, vous lirez les deux récits ; là où elles manquent, un blanc.',
  }),
  globalEntry('site', {
    name: 'Démocratie Ouverte',
    description:
      'Démocratie Ouverte est une association française d’innovation démocratique, née d’un collectif formé en 2012 pour défendre le gouvernement ouvert.',
    legal: { form: 'Association régie par la loi du 1er juillet 1901' },
    contentLicence: 'cc-by-sa-4.0',
  }),
  globalEntry('navigation', {
    footer: refs('pages', 'a-propos', 'adresses-permanentes', 'contact', 'mentions-legales', 'confidentialite', 'accessibilite'),
  }),
]
