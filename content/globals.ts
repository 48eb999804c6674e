import { globalEntry, refs } from './define'

export const globals = [
  globalEntry('history', {
    title: 'L’histoire de Démocratie Ouverte',
    standfirst:
      'Depuis 2012, des gens essaient de rouvrir la démocratie : des lois préparées à plusieurs, des villes qui partagent la décision, des citoyens tirés au sort. Voici ce qu’ils ont tenté, ce qui a tenu, et ce que nous n’avons pas retrouvé.',
  }),
  globalEntry('site', {
    name: 'Démocratie Ouverte',
    description:
      'Depuis 2012, l’association Démocratie Ouverte défend un gouvernement « ouvert », qui montre ce qu’il fait et associe les citoyens aux décisions qui les concernent.',
    opening: [
      'Six parlementaires de six partis soumettent leurs lois en préparation à qui veut les discuter. Un homme va de maire en maire, sur plus de 8 000 kilomètres, et dort chez eux. Une lettre demande une assemblée de citoyens tirés au sort ; trois mois plus tard, le président de la République en annonce une.',
      'Ces trois scènes ont une association en commun : Démocratie Ouverte. Depuis 2012, elle défend un gouvernement « ouvert », qui montre ce qu’il fait et associe les citoyens aux décisions qui les concernent. Voici ce que ces essais ont donné, ce qui s’est arrêté, et ce que l’on en ignore.',
    ].join('\n\n'),
    doors: refs('projects', 'parlement-et-citoyens', 'labo', 'convention-citoyenne-climat'),
    legal: { form: 'Association régie par la loi du 1er juillet 1901' },
    contentLicence: 'cc-by-sa-4.0',
  }),
  globalEntry('navigation', {
    footer: refs('pages', 'a-propos', 'adresses-permanentes', 'contact', 'mentions-legales', 'confidentialite', 'accessibilite'),
  }),
]
