import { entries, type Entry } from './define'

const DO = 'Démocratie Ouverte'
const FICHES = 'https://github.com/alecoz/democratie_ouverte'

type Source = Entry<'sources'>

/** One of the association's method sheets; the dates are those of the whole collection. */
const fiche = (about: string, file: string): Source => ({
  publisher: DO, title: `Fiche « ${about} » du recueil de méthodes de l’association, écrite entre mai 2015 et mai 2017`, url: `${FICHES}/blob/HEAD/contributions/${file}.md`, isOwn: true,
})

/** Their titles are given as the sources give them; all others are described, in our words. */
const TITLED = ['medium-demodyne']

const described = (sources: Record<string, Source>): Record<string, Source> =>
  Object.fromEntries(Object.entries(sources).map(([key, source]) => [key, TITLED.includes(key) ? source : { ...source, isDescription: true }]))

/** Every page and article that the starter content rests on. `isOwn`: the association, or the project, speaks of itself. */
export const sources = entries('sources', described({
  // L’association
  'do-histoire': { publisher: DO, title: 'Page « Histoire » de Démocratie Ouverte', url: 'https://www.democratieouverte.org/histoire-democratie-ouverte/', isOwn: true },
  'do-nous-connaitre': { publisher: DO, title: 'Page « Qui sommes-nous ? » de Démocratie Ouverte', url: 'https://www.democratieouverte.org/nous-connaitre/', isOwn: true },
  'do-fiches': { publisher: DO, title: 'Recueil de fiches d’outils et de méthodes de l’association', date: 'mai 2015 - mai 2017', url: FICHES, isOwn: true },
  'do-fiche-parlement-et-citoyens': fiche('Parlement & Citoyens', 'parlement_et_citoyens'),
  'do-fiche-cap-collectif': fiche('Cap Collectif', 'capcollectif'),
  'do-fiche-voxe': fiche('Voxe', 'voxe'),
  'do-fiche-nosdeputes': fiche('NosDéputés', 'nosdeputes'),
  'do-fiche-questionnez-vos-elus': fiche('Questionnez vos élus', 'questionnez_vos_elus'),
  'do-fiche-territoires-hautement-citoyens': fiche('Territoires Hautement Citoyens', 'territoires_hautement_citoyens'),
  'do-fiche-demodyne': fiche('Demodyne', 'demodyne'),
  'do-cas-d-usages': { publisher: DO, title: 'Livret « Cas d’usages » des Territoires Hautement Citoyens', url: 'https://www.calameo.com/books/0005746786d59bea5e0b6', isOwn: true },
  'do-nous-soutenir': { publisher: DO, title: 'Page « Nous soutenir » de Démocratie Ouverte', url: 'https://www.democratieouverte.org/nous-soutenir', isOwn: true },
  'do-statuts': { publisher: DO, title: 'Statuts de l’association', url: 'https://docs.google.com/document/d/13Z8juxrXCkoBu7IJCGK340Pj-0wRCWoXipfsvBi5Xhg/pub?embedded=true', isOwn: true },
  'do-reglement-interieur': { publisher: DO, title: 'Règlement intérieur de l’association', url: 'https://www.democratieouverte.org/notre-reglement-interieur', isOwn: true },
  'do-copresidence': { publisher: DO, title: 'Présentation des candidatures à la coprésidence', url: 'https://www.democratieouverte.org/decouvrez-les-candidats-a-lelection-de-la-co-presidence-de-democratie-ouverte/', isOwn: true },
  'do-cercle-animation': { publisher: DO, title: 'Présentation des candidatures au Cercle d’animation', url: 'https://www.democratieouverte.org/decouvrez-les-candidatures-au-cercle-danimation/', isOwn: true },
  'do-cercle-animation-2': { publisher: DO, title: 'Présentation des candidatures au Cercle d’animation, élection suivante', url: 'https://www.democratieouverte.org/decouvrez-les-candidatures-au-cercle-danimation-2/', isOwn: true },
  'do-cercle-animation-blog': { publisher: DO, title: 'Article de blog sur les candidatures au Cercle d’animation', url: 'https://www.democratieouverte.org/blog/decouvrez-les-candidatures-au-cercle-danimation-de-do', isOwn: true },
  'medium-copresidents-2018': { publisher: `${DO} (Medium)`, title: 'Article sur l’élection des trois coprésidents', url: 'https://medium.com/@OpenDemocracyFR/gouvernance-partag%C3%A9e-%C3%A9lection-des-3-co-pr%C3%A9sidents-de-d%C3%A9mocratie-ouverte-847c4bf562a2', isOwn: true },
  'wikipedia-miroir': { publisher: 'Wikipédia', title: 'Article « Démocratie ouverte », dans une version ancienne', url: 'https://fr.wikipedia.org/wiki/D%C3%A9mocratie_ouverte' },
  'wikipedia-miroir-2022': { publisher: 'Wikipédia', title: 'Article « Démocratie ouverte », dans sa version de septembre 2022', date: 'septembre 2022', url: 'https://fr.wikipedia.org/wiki/D%C3%A9mocratie_ouverte' },
  'liberation-2014': { publisher: 'Libération', title: 'Article sur la démocratie ouverte et ceux qui la portent', date: '26/10/2014', url: 'https://www.liberation.fr/societe/2014/10/26/democratie-ouverte-si-loi-si-proche_1129975' },
  'horizons-publics-lage': { publisher: 'Horizons publics', title: 'Entretien avec Cyril Lage', date: 'octobre 2017', url: 'https://www.horizonspublics.fr/numerique/cyril-lage-le-role-de-notre-collectif-est-dimaginer-la-democratie-de-demain' },
  'nossenateurs-audition-2022': { publisher: 'NosSénateurs.fr', title: 'Audition de Cyril Lage au Sénat, compte rendu', date: '23/03/2022', url: 'https://archive.nossenateurs.fr/intervention/2649449' },
  'civictechno-2022': { publisher: 'Civictechno', title: 'Article sur la campagne « Faire gagner la démocratie »', date: '18/03/2022', url: 'https://civictechno.fr/2022/03/18/faire-gagner-la-democratie-la-campagne-de-plaidoyer-de-democratie-ouverte-pour-la-presidentielle-de-2022' },

  // 2012 : le GouvCamp
  'edgeryders-gouvcamp': { publisher: 'Edgeryders', title: 'Annonce du GouvCamp Paris-Québec-Genève', url: 'https://edgeryders.eu/t/gouvcamp-paris-quebec-geneve-mardi-10-avril-2012/1411' },
  'marukomuc-2012': { publisher: 'Blog marukomuc', title: 'Récit du GouvCamp du 10 avril 2012', date: '17/04/2012', url: 'https://marukomuc.wordpress.com/2012/04/17/gouvcamp-paris-quebec-geneva-10-april-2012-httpparlement-et-citoyens-fr-version-francaise-en-bas/' },
  'emergenceweb-2012': { publisher: 'Emergenceweb', title: 'Billet de blog sur le GouvCamp', date: 'avril 2012', url: 'http://emergenceweb.com/blog/2012/04/du-grand-depart-au-tout-est-dans-tout/' },

  // Parlement & Citoyens
  'parlement-et-citoyens-histoire': { publisher: 'Parlement & Citoyens', title: 'Page « L’histoire » de Parlement & Citoyens', url: 'https://www.parlement-et-citoyens.fr/pages/l-histoire', isOwn: true },
  'valdemarne-autrement': { publisher: 'Val-de-Marne Autrement', title: 'Article sur l’ouverture de Parlement & Citoyens', url: 'http://valdemarne-autrement.fr/Un-site-internet-veut-favoriser-la.html' },
  lacomu: { publisher: 'lacomu.fr', title: 'Article sur la loi écrite avec les citoyens', url: 'http://www.lacomu.fr/faire-la-loi-en-utilisant-lintelligence-collective/' },
  'lettre-du-cadre-lage': { publisher: 'La Lettre du cadre', title: 'Entretien avec Cyril Lage', url: 'https://www.lettreducadre.fr/article/cyril-lage-les-gens-ne-veulent-plus-d-un-systeme-ou-on-leur-impose-des-choses.38960' },
  'cap-collectif-parlement-et-citoyens': { publisher: 'Cap Collectif', title: 'Article sur Parlement & Citoyens, le projet d’avant Cap Collectif', url: 'https://cap-collectif.com/post/parlement-citoyens-le-projet-avant-cap-collectif', isOwn: true },
  'cap-collectif-2017': { publisher: 'Cap Collectif', title: 'Blog de Cap Collectif, octobre 2017', date: 'octobre 2017', url: 'https://cap-collectif.com/2017/10/page/2/', isOwn: true },

  // Voxe
  'carnet-politique-2015': { publisher: 'Le Carnet politique', title: 'Article sur Voxe', date: '03/07/2015', url: 'https://www.lecarnetpolitique.com/blog/2015/07/03/voxe-une-start-up-pour-ameliorer-la-democratie' },
  'orient-le-jour-voxe': { publisher: 'L’Orient-Le Jour', title: 'Article sur Voxe.org aux États-Unis', url: 'https://www.lorientlejour.com/article/992603/voxeorg-la-boite-a-outil-citoyenne-a-la-conquete-des-etats-unis.html' },
  'carenews-voxe': { publisher: 'Carenews', title: 'Entretien avec Léonore de Roquefeuil, présidente de Voxe.org', url: 'http://www.carenews.com/fr/news/7035-entretien-leonore-de-roquefeuil-presidente-et-cofondatrice-de-voxe-org' },
  'information-book-voxe': { publisher: 'information-book.com', title: 'Page sur Voxe et ses fondateurs', url: 'http://www2.information-book.com/france/' },
  'maze-2017': { publisher: 'Maze', title: 'Portrait de Léonore de Roquefeuil', date: 'février 2017', url: 'http://maze.fr/2017/02/leonore-de-roquefeuil-mieux-sinformer-mieux-sengager/' },
  'cafebabel-voxe': { publisher: 'Cafébabel', title: 'Article sur Voxe', url: 'https://cafebabel.com/fr/article/voxe-la-plateforme-qui-veut-sauver-la-politique-5ae00a5df723b35a145e6387/' },
  'bpifrance-voxe': { publisher: 'Bpifrance Création', title: 'Témoignage sur l’infolettre de Voxe', url: 'https://bpifrance-creation.fr/entrepreneur/temoignage-invite/lexemple-newsletter-voxe-comment-creer-media-ligne-fideliser-son-audience' },
  'voxe-qui-est': { publisher: 'Voxe', title: 'Page « Qui est Voxe »', url: 'https://www.voxe.org/qui-est-voxe', isOwn: true },
  'podcast-voxe': { publisher: 'Apple Podcasts', title: 'Épisode de podcast sur l’infolettre de Voxe', url: 'https://podcasts.apple.com/fr/podcast/voxe-conquis-20-000-jeunes-femmes-en-1-avec-sa-newsletter/id1451658230?i=1000515359988' },

  // NosDéputés.fr, NosSénateurs.fr
  'guide-datajournalisme': { publisher: 'Guide du datajournalisme', title: 'Page sur NosDéputés.fr', url: 'http://jplusplus.github.io/guide-du-datajournalisme/pages/0417.html' },
  'bfm-regards-citoyens': { publisher: 'BFM Business', title: 'Article sur Regards Citoyens', url: 'https://bfmbusiness.bfmtv.com/01-business-forum/comment-regards-citoyens-traque-les-deputes-527338.html' },
  'rww-nosdeputes-2009': { publisher: 'rww.zergy.net', title: 'Article sur l’ouverture de NosDéputés.fr', date: '14/09/2009', url: 'https://rww.zergy.net/2009/09/14/nouveautes/nosdeputes-fr/index.html' },
  'spark-regards-citoyens': { publisher: 'Adobe Spark (page publique)', title: 'Page sur Regards Citoyens', url: 'https://spark.adobe.com/page/5b4n9eiCuZJEN' },
  'github-nosdeputes': { publisher: 'Regards Citoyens (GitHub)', title: 'Code source de NosDéputés.fr et NosSénateurs.fr, fichier README', url: 'https://github.com/regardscitoyens/nosdeputes.fr', isOwn: true },
  'nosdeputes-16': { publisher: 'NosDéputés.fr', title: 'Page de la 16e législature et son bandeau d’information', url: 'https://nosdeputes.fr/16/intervention/244' },

  // Questionnez vos élus
  'lcp-questionnez': { publisher: 'La Chaîne parlementaire (LCP)', title: 'Article sur l’ouverture de Questionnez vos élus', url: 'http://www.lcp.fr/actualites/questionnez-vos-elus-un-nouveau-site-pour-plus-de-democratie-directe' },
  'revue-civique-questionnez': { publisher: 'La Revue civique', title: 'Article sur Questionnez vos élus', url: 'https://revuecivique.eu/bonnes-pratiques/civisme-associatif/une-plateforme-pour-questionner' },
  'elues-locales-questionnez': { publisher: 'Élues locales', title: 'Article sur QuestionnezVosElus.org', url: 'https://blog.elueslocales.fr/delegation/democratie-participative/questionnezvoselus-org-vers-amelioration-de-leducation-civique-de-participation-citoyenne' },
  'courrier-ouest-2016': { publisher: 'Le Courrier de l’Ouest', title: 'Article sur les questions aux parlementaires', date: '15/09/2016', url: 'http://www.courrierdelouest.fr/actualite/le-courrier-de-louest-posez-vos-questions-aux-elus-parlementaires-15-09-2016-283172' },
  'kisskissbankbank-questionnez': { publisher: 'Questionnez vos élus (KissKissBankBank)', title: 'Page de la collecte de Questionnez vos élus', url: 'http://www.kisskissbankbank.com/fr/projects/questionnezvoselus-org', isOwn: true },

  // Le Labo
  'gazette-territoires-hautement-citoyens': { publisher: 'La Gazette des communes', title: 'Article sur les Territoires Hautement Citoyens', url: 'http://www.lagazettedescommunes.com/326143/territoires-hautement-citoyens-une-methode-pour-mettre-fin-a-la-crise-democratique/' },
  'courrier-des-maires-thc': { publisher: 'Le Courrier des maires', title: 'Article sur les Territoires Hautement Citoyens', url: 'https://www.courrierdesmaires.fr/article/territoires-hautement-citoyens-secoue-la-democratie-participative.17167' },
  'medium-centre-2018': { publisher: `${DO} (Medium)`, title: 'Article sur les mesures votées en région Centre-Val de Loire', date: '20/04/2018', url: 'https://medium.com/@OpenDemocracyFR/r%C3%A9gion-centre-val-de-loire-des-mesures-concr%C3%A8tes-pour-une-d%C3%A9mocratie-permanente-vot%C3%A9es-en-1223f7dbc08e', isOwn: true },
  'localos-2019': { publisher: 'Localos', title: 'Page sur les rencontres des territoires d’innovation démocratique', url: 'https://localos.fr/territoires-innovation-democratiques' },
  'labo-agir': { publisher: 'Labo Démocratie Ouverte', title: 'Page « Agir » du Labo', url: 'https://labodemocratieouverte.org/agir', isOwn: true },
  'labo-fonctionnement': { publisher: 'Labo Démocratie Ouverte', title: 'Page « Fonctionnement du Labo »', url: 'https://labodemocratieouverte.org/fonctionnement-labo', isOwn: true },
  'labo-jeux-participation': { publisher: 'Labo Démocratie Ouverte', title: 'Page sur l’inclusion démocratique en Seine-Saint-Denis', url: 'https://labodemocratieouverte.org/lesjeuxdelaparticipation', isOwn: true },
  'ademe-centre-de-ressource': { publisher: 'Démocratie Ouverte (wiki Résilience des territoires de l’Agence de la transition écologique)', title: 'Page « Le Centre de Ressource de l’Innovation démocratique »', url: 'https://wiki.resilience-territoire.ademe.fr/wiki/Le_Centre_de_Ressource_de_l%27Innovation_d%C3%A9mocratique', isOwn: true },
  'gontard-college-citoyen': { publisher: 'Guillaume Gontard, sénateur', title: 'Analyse du collège citoyen par le Labo Démocratie Ouverte', url: 'https://guillaume-gontard.fr/analyse-de-la-mise-en-place-du-college-citoyen-par-le-labo-democratie-ouverte' },

  // Mulhouse
  'liberation-thc-2014': { publisher: 'Libération', title: 'Article sur les territoires hautement citoyens', date: '21/10/2014', url: 'https://www.liberation.fr/evenements-libe/2014/10/21/partout-des-territoires-hautement-citoyens_1125798' },
  'rottner-thc': { publisher: 'Blog de Jean Rottner', title: 'Billet sur les Territoires Hautement Citoyens', url: 'http://jeanrottner.fr/territoires-hautement-citoyens-une-methode-pour-mettre-fin-la-crise-democratique/' },
  'observatoire-vivre-ensemble': { publisher: 'observatoirevivreensemble.org', title: 'Page « Territoire hautement citoyen »', url: 'https://observatoirevivreensemble.org/territoire-hautement-citoyen' },
  'mplus-agence-10-ans': { publisher: 'M+ (mplusinfo.fr)', title: 'Article sur les dix ans de l’Agence de la participation citoyenne', url: 'https://www.mplusinfo.fr/agence-de-la-participation-citoyenne-10-ans-au-service-du-bien-commun-97e983ef-b022-45a3-85c3-1bbab307f425' },
  'mplus-agence-locaux': { publisher: 'M+ (mplusinfo.fr)', title: 'Article sur l’Agence de la participation citoyenne et ses locaux', url: 'https://mplusinfo.fr/agence-de-la-participation-citoyenne-mulhouse-se-transforme-pour-et-avec-ses-habitants-mulhouse' },
  'cap-collectif-sornin': { publisher: 'Cap Collectif', title: 'Entretien avec Cécile Sornin, adjointe au maire de Mulhouse', url: 'https://www.cap-collectif.com/post/entretien-avec-cecile-sornin-ajointe-au-maire-de-mulhouse' },
  'lettre-du-cadre-mulhouse': { publisher: 'La Lettre du cadre', title: 'Article sur la participation citoyenne à Mulhouse', url: 'https://www.lettreducadre.fr/article/mulhouse-mise-sur-la-haute-qualite-citoyenne.37940' },

  // Centre-Val de Loire
  'banque-des-territoires-centre': { publisher: 'Banque des Territoires', title: 'Article sur la démocratie permanente en Centre-Val de Loire', url: 'https://www.banquedesterritoires.fr/la-region-centre-val-de-loire-cherche-inventer-une-democratie-permanente' },
  'magcentre-democratie-permanente': { publisher: 'Magcentre', title: 'Article sur la tournée de la démocratie permanente', url: 'http://magcentre.fr/116378-la-democratie-permanente-part-en-tournee' },
  '37-degres-democratie-permanente': { publisher: '37 degrés (37degres-mag.fr)', title: 'Article sur la démocratie permanente', url: 'http://www.37degres-mag.fr/actualites/la-region-croit-en-la-democratie-permanente/' },
  'cresol-centre': { publisher: 'Cresol', title: 'Page sur les pratiques démocratiques en région Centre-Val de Loire', url: 'https://cresol.fr/pratiques-democratiques-en-region-centre-val-de-loire/' },
  'horizons-publics-fournier': { publisher: 'Horizons publics', title: 'Entretien avec Charles Fournier', url: 'https://www.horizonspublics.fr/charles-fournier-lelu-de-demain-doit-reinventer-la-proximite-et-la-participation-citoyenne' },
  'petit-vendomois': { publisher: 'Le Petit Vendômois', title: 'Article sur la démocratie permanente', url: 'http://www.lepetitvendomois.fr/economie-societe/sante-et-social/democratie-permanente-marche-centre-val-de-loire/' },

  // Paris, Loos-en-Gohelle, Occitanie
  'veron-halle-civique': { publisher: 'Pauline Véron', title: 'Billet sur l’ouverture de la Halle civique', url: 'http://www.paulineveron.fr/la-halle-civique-un-nouvel-espace-dexperimentation-publique-democratique-et-citoyenne/' },
  'oidp-halle-civique': { publisher: 'Observatoire international de la démocratie participative', title: 'Page sur la Halle civique', url: 'https://oidp.net/fr/content.php?id=1401' },
  'loos-participation': { publisher: 'Ville de Loos-en-Gohelle', title: 'Page sur la participation des habitants', url: 'http://www.loos-en-gohelle.fr/loos-ville-pilote/participation-des-habitants/' },
  'citego-loos': { publisher: 'Citego', title: 'Page sur Loos-en-Gohelle', url: 'https://citego.org/bdf_fiche-document-1687_fr.html' },
  'gazette-loos': { publisher: 'La Gazette des communes', title: 'Article sur les habitants de Loos-en-Gohelle après la mine', url: 'https://www.lagazettedescommunes.com/808632/apres-la-mine-les-habitants-ecrivent-leur-histoire-en-vert/' },
  'occitanie-tribune-convention': { publisher: 'Occitanie Tribune', title: 'Article sur la remise des propositions de la convention citoyenne pour l’Occitanie', url: 'https://www.occitanie-tribune.com/articles/25308/occitanie-la-convention-citoyenne-pour-l-occitanie-remet-ses-propositions-a-carole-delga' },
  'lourdesactu-convention-occitanie': { publisher: 'Lourdes Actu', title: 'Article sur le lancement de la convention citoyenne pour l’Occitanie', date: '08/09/2020', url: 'https://lourdesactu.fr/2020/09/08/carole-delga-presidente-de-la-region-lance-la-convention-citoyenne-pour-loccitanie-aux-cotes-des-100-membres-tires-au-sort' },
  'mediacites-convention-occitanie': { publisher: 'Médiacités', title: 'Entretien sur la convention citoyenne pour l’Occitanie', date: '07/12/2020', url: 'https://www.mediacites.fr/interview/toulouse/2020/12/07/ladministration-regionale-tirera-les-enseignements-de-cette-premiere-convention-citoyenne/' },

  // Système D
  'la-tribune-2016': { publisher: 'La Tribune', title: 'Article sur l’incubateur de civic tech à Paris', date: 'décembre 2016', url: 'http://www.latribune.fr/technos-medias/internet/paris-accueille-le-premier-incubateur-pour-les-civic-tech-622616.html' },
  'pratique-civic-tech': { publisher: 'Pratique.fr', title: 'Article sur les civic tech', url: 'https://pratique.fr/actu/participation-citoyenne-decouvrez-les-civic-tech-7961892.html' },
  'media-plus-2016': { publisher: 'Le Média Plus', title: 'Article sur le lancement de l’incubateur de Démocratie Ouverte', url: 'http://www.lemediaplus.com/lassociation-democratie-ouverte-lance-incubateur-de-linnovation/' },
  'medium-demodyne': { publisher: `${DO} (Medium)`, title: 'Entreprendre pour la démocratie par Système D, 5/7 : Demodyne', url: 'https://medium.com/@OpenDemocracyFR/entreprendre-pour-la-d%C3%A9mocratie-par-syst%C3%A8me-d-part-5-7-demodyne-d68b45f7ee86', isOwn: true },

  // Partenariat pour un gouvernement ouvert
  'oidp-pgo': { publisher: 'Observatoire international de la démocratie participative', title: 'Page sur le Partenariat pour un gouvernement ouvert', url: 'https://oidp.net/fr/content.php?id=1042' },
  'etalab-4616': { publisher: 'Etalab', title: 'Annonce du sommet du Partenariat pour un gouvernement ouvert', url: 'https://etalab.gouv.fr/wp-json/wp/v2/posts/4616' },
  'etalab-6938': { publisher: 'Etalab', title: 'Article sur la coprésidence française et le sommet de Paris', url: 'https://etalab.gouv.fr/wp-json/wp/v2/posts/6938' },
  'etalab-16218': { publisher: 'Etalab', title: 'Article sur la France dans le Partenariat pour un gouvernement ouvert', url: 'https://etalab.gouv.fr/wp-json/wp/v2/posts/16218' },
  'gouvernement-numerique': { publisher: 'Gouvernement', title: 'Page sur le numérique et la transformation de l’État', url: 'http://www.gouvernement.fr/action/le-numerique-instrument-de-la-transformation-de-l-etat' },
  'gouvernement-sommet-pgo': { publisher: 'Gouvernement', title: 'Page sur le sommet mondial du Partenariat pour un gouvernement ouvert', url: 'https://www.gouvernement.fr/sommet-mondial-du-partenariat-pour-un-gouvernement-ouvert' },
  'ldh-sommet-pgo': { publisher: 'Ligue des droits de l’homme', title: 'Bilan critique du gouvernement ouvert à la française, par onze organisations', url: 'https://ldh-france.org/sommet-du-pgo-gouvernement-ouvert-francaise-leurre' },
  'ambassade-armenie-pgo': { publisher: 'Ambassade de France en Arménie', title: 'Communication en Conseil des ministres sur la coprésidence du Partenariat', url: 'https://am.ambafrance.org/Conseil-des-ministres-Partenariat-pour-un-gouvernement-ouvert-lancement-de-la' },
  'ambassade-estonie-pgo': { publisher: 'Ambassade de France en Estonie', title: 'Article sur le sommet de Paris', url: 'https://ee.ambafrance.org/La-France-accueille-le-sommet-du-partenariat-pour-un-gouvernement-ouvert-du-7' },
  'ici-sommet-pgo': { publisher: 'Association ICI', title: 'Cas pratique sur le sommet du Partenariat pour un gouvernement ouvert', url: 'https://associationici.fr/gitbook/guide-fej/cas-pratiques/partenariat-pour-un-gouvrnement-ouvert.html' },
  'place-to-do': { publisher: 'Démocratie Ouverte (placetodo.org)', title: 'Page de Place to DO sur le sommet', url: 'http://placetodo.org/le-pgo/', isOwn: true },

  // Gilets citoyens, grand débat, Convention citoyenne pour le climat
  'gilets-citoyens-historique': { publisher: 'Gilets citoyens', title: 'Page « Historique des Gilets citoyens »', url: 'https://giletscitoyens.org/historique-des-gilets-citoyens/', isOwn: true },
  '20-minutes-2019': { publisher: '20 Minutes', title: 'Article sur les propositions des Gilets citoyens', date: '23/01/2019', url: 'https://www.20minutes.fr/societe/2433799-20190123-grand-debat-national-gilets-citoyens-font-propositions-emmanuel-macron' },
  mcinformactions: { publisher: 'Le Parisien, repris par mcinformactions.net', title: 'Article sur la lettre des Gilets citoyens', url: 'https://mcinformactions.net/Les-Gilets-citoyens-ecrivent-a-Macron-Pour-un-nouveau-souffle-democratique' },
  'kelnews-2019': { publisher: 'Le Monde', title: 'Article sur l’appel des Gilets citoyens à une assemblée, lu dans une copie', date: '13/04/2019' },
  'info-durable-gilets-citoyens': { publisher: 'L’Info durable', title: 'Article sur les suites du grand débat annoncées par les Gilets citoyens', url: 'https://www.linfodurable.fr/educationcitoyennete/la-suite-du-grand-debat-le-collectif-des-gilets-citoyens-annonce-la-mise-en' },
  'do-gilets-dossier-presse': { publisher: DO, title: 'Dossier de presse du collectif Gilets citoyens', date: '15/05/2019', url: 'https://democratieouverte.org/blog/les-revendications-climatiques-et-democratiques-du-collectif-gilets-citoyens-dossier-de-presse', isOwn: true },
  'elucid-convention': { publisher: 'Élucid', title: 'Article sur la Convention citoyenne pour le climat', url: 'https://elucid.media/democratie/convention-citoyenne-pour-le-climat-une-lecon-de-democratie-pour-un-macronisme-bien-naif' },
  'huffpost-2020': { publisher: 'HuffPost', title: 'Article sur la fin de la Convention citoyenne pour le climat', date: '21/06/2020', url: 'https://www.huffingtonpost.fr/entry/convention-citoyenne-pour-le-climat-macron-doit-faire-son-job-comme-on-fait-le-notre_fr_5eef6aa9c5b66598b235f760' },
  'internaute-convention': { publisher: 'L’Internaute', title: 'Article sur les propositions de la Convention citoyenne pour le climat', url: 'https://www.linternaute.com/actualite/guide-vie-quotidienne/2499751-les-propositions-les-plus-fortes-et-insolites-de-la-convention-citoyenne-pour-le-climat/' },
  'public-senat-convention': { publisher: 'Public Sénat', title: 'Article sur le comité de gouvernance de la Convention citoyenne pour le climat', url: 'https://www.publicsenat.fr/actualites/politique/convention-citoyenne-pour-le-climat-installation-du-comite-de-gouvernance-142617' },
  'sera-convention': { publisher: 'Association SERA', title: 'Article sur le calendrier et les garants de la Convention citoyenne pour le climat', url: 'https://sera.asso.fr/index.php/la-convention-citoyenne-sera-a-loeuvre-des-le-4-octobre' },
  'gouvernement-garants-convention': { publisher: 'Gouvernement', title: 'Communiqué sur la nomination des garants de la Convention citoyenne pour le climat', url: 'https://info.gouv.fr/communique/11109-nomination-des-garants-de-la-convention-citoyenne-pour-le-climat' },
  'wikipedia-convention': { publisher: 'Wikipédia', title: 'Article « Convention citoyenne pour le climat »', url: 'https://fr.m.wikipedia.org/wiki/Convention_citoyenne_pour_le_climat' },
  '20-minutes-2020': { publisher: '20 Minutes', title: 'Numéro du 29 juin 2020, pages 6 et 7', date: '29/06/2020', url: 'http://fr.1001mags.com/parution/20-minutes-france/numero-3541-29-jun-2020/page-6-7-texte-integral' },
  'atlantico-convention': { publisher: 'Atlantico', title: 'Article sur la réponse annoncée pour le 29 juin', url: 'https://www.atlantico.fr/pepite/3590515/convention-citoyenne-pour-le-climat--emmanuel-macron-a-l-intention-d-apporter-une-premiere-reponse-des-le-29-juin-referendum-citoyens-elisabeth-borne-avenir-environnement-ecologie' },

  // Depuis 2020
  'lyon-capitale-2022': { publisher: 'Lyon Capitale', title: 'Article sur l’assemblée citoyenne de Villeurbanne', url: 'https://www.lyoncapitale.fr/actualite/une-assemblee-citoyenne-a-villeurbanne-pour-discuter-democratie-et-presidentielle' },
  'france-3-marseille-2022': { publisher: 'France 3 Provence-Alpes-Côte d’Azur', title: 'Article sur l’assemblée citoyenne de Marseille', url: 'https://france3-regions.francetvinfo.fr/provence-alpes-cote-d-azur/bouches-du-rhone/marseille/presidentielle-2022-affaire-mckinsey-lobbys-a-marseille-des-citoyens-veulent-repenser-la-democratie-2516588.html' },
  'do-pacte-democratique': { publisher: DO, title: 'Article sur les mesures du Pacte démocratique présentées à l’Élysée', url: 'https://www.democratieouverte.org/blog/les-mesures-du-pacte-democratique-presentees-au-cabinet-du-president-de-la-republique', isOwn: true },
  'do-elysee': { publisher: DO, title: 'Article sur le rendez-vous à l’Élysée et la réforme des institutions', url: 'https://www.democratieouverte.org/democratie-ouverte-recue-a-lelysee-pour-parler-reforme-des-institutions/', isOwn: true },
  'demometre-site': { publisher: 'Démocratie Ouverte (demometre.org)', title: 'Site du DémoMètre', url: 'https://demometre.org', isOwn: true },
  'demometre-faq': { publisher: 'Démocratie Ouverte (demometre.org)', title: 'Questions fréquentes sur le DémoMètre', url: 'https://demometre.org/faq', isOwn: true },
  'ademe-indice-qualite-democratique': { publisher: 'Démocratie Ouverte (wiki Résilience des territoires de l’Agence de la transition écologique)', title: 'Page « Indice de qualité démocratique »', url: 'https://wiki.resilience-territoire.ademe.fr/wiki/Indice_de_qualit%C3%A9_d%C3%A9mocratique', isOwn: true },
  'github-demometre': { publisher: 'TelesCoop (GitHub)', title: 'Code source du DémoMètre', url: 'https://github.com/TelesCoop/demometre' },

}))
