import { DOCUMENTATION, LICENCES, toOptions } from '@/lib/vocabulary/vocabulary'
import { dateField, gapsField, richTextField, statementFields, themesField, verificationFields, webAddress } from './fields'
import { publicCollection } from './publicCollection'

export const experiments = publicCollection({
  slug: 'experiments',
  labels: { singular: 'Expérimentation', plural: 'Expérimentations' },
  title: { description: 'Le lieu, puis ce qui a été essayé. Par exemple : Mulhouse, une ville hautement citoyenne.' },
  defaultPopulate: { title: true, slug: true, publicId: true, tagline: true, dates: true, territory: true, documentation: true },
  admin: { group: 'Projets et terrain', defaultColumns: ['title', 'territory', 'dates', 'documentation', 'verifiedOn'], listSearchableFields: ['title', 'slug', 'tagline'], description: 'Ce qui a été essayé sur un territoire, avec qui, et ce que cela a donné.' },
  defaultSort: 'datesEarliest',
  fields: [
    { name: 'tagline', label: 'En une ligne', type: 'text', maxLength: 160, admin: { description: 'Ce qui a été tenté, et où, en moins de 120 signes.' } },
    { name: 'territory', label: 'Territoire', type: 'relationship', relationTo: 'territories', required: true, admin: { description: 'Le territoire qui a essayé. S’il n’a pas de fiche, créez-la d’abord.' } },
    ...dateField({ name: 'dates', label: 'Dates' }),
    {
      name: 'documentation', label: 'Documentation', type: 'select', required: true, defaultValue: 'documented', options: toOptions(DOCUMENTATION),
      admin: { description: '« Non documentée » : la page dira que l’on cherche des documents et invitera à en proposer.' },
    },
    { name: 'question', label: 'La question de départ', type: 'textarea', admin: { description: 'Ce que l’on cherchait à savoir. Par exemple : que change une assemblée tirée au sort ?' } },
    { name: 'method', label: 'La méthode', type: 'textarea', admin: { description: 'Comment on s’y est pris, en quelques phrases.' } },
    richTextField({ name: 'tried', label: 'Ce qui a été essayé', description: 'Le récit, étape par étape, avec ses sources.' }),
    { name: 'withWhom', label: 'Avec qui', type: 'textarea', admin: { description: 'Les personnes et les services, en toutes lettres.' } },
    { name: 'partners', label: 'Fiches des organisations associées', type: 'relationship', relationTo: 'partners', hasMany: true, admin: { description: 'Celles qui ont une fiche parmi les partenaires.' } },
    richTextField({ name: 'result', label: 'Ce que cela a donné', description: 'Ce que l’on a constaté, chiffres et échecs compris.' }),
    { name: 'learned', label: 'Ce qu’on en a appris', type: 'textarea', admin: { description: 'Ce qui peut servir à d’autres territoires.' } },
    gapsField(),
    { name: 'associationPart', label: 'La part exacte de l’association', type: 'textarea', admin: { description: 'Ce qu’elle a fait elle-même, et ce que d’autres ont fait.' } },
    {
      name: 'documents', label: 'Documents', labels: { singular: 'Document', plural: 'Documents' }, type: 'array',
      admin: { description: 'Bilans, conventions, articles : en ligne ou déposés ici.' },
      fields: [
        { name: 'title', label: 'Titre', type: 'text', required: true, admin: { description: 'Ce que le lecteur trouvera, avec son auteur et sa date.' } },
        webAddress({ name: 'url', label: 'Adresse', description: 'L’adresse complète, si le document est en ligne.' }),
        { name: 'file', label: 'Fichier', type: 'upload', relationTo: 'media', admin: { description: 'Le document lui-même, s’il n’est pas en ligne.' } },
        { name: 'licence', label: 'Licence', type: 'select', defaultValue: 'unknown', options: toOptions(LICENCES), admin: { description: 'Ce que l’auteur permet. « Licence inconnue » si rien ne le dit.' } },
      ],
    },
    ...statementFields(),
    { name: 'projects', label: 'Programmes et outils utilisés', type: 'relationship', relationTo: 'projects', hasMany: true, admin: { description: 'Les projets de ce site qui ont servi.' } },
    { name: 'eras', label: 'Époques', type: 'relationship', relationTo: 'eras', hasMany: true, admin: { description: 'Les chapitres de l’histoire où cette expérimentation paraît.' } },
    themesField(),
    ...verificationFields(),
  ],
})
