import type { ArrayField, GroupField } from 'payload'
import { outsideProject } from '@/lib/checks'
import { CARRIERS, PHASES, PROJECT_KINDS, toOptions } from '@/lib/vocabulary/vocabulary'
import { onlyStaffField } from './access'
import { articleField, dateField, gapsField, richTextField, statementFields, themesField, verificationFields, webAddress } from './fields'
import { publicCollection } from './publicCollection'

const carriedBy: GroupField = {
  name: 'carriedBy', label: 'Qui le porte', type: 'group',
  admin: { description: 'À qui est le projet : la page le dit dès ses premières lignes.' },
  fields: [
    { name: 'kind', label: 'Lien avec l’association', type: 'select', required: true, defaultValue: 'member', options: toOptions(CARRIERS), admin: { description: 'Un projet porté par un tiers est raconté parce que l’histoire le cite, jamais comme le nôtre.' } },
    { name: 'name', label: 'Nom', type: 'text', admin: { description: 'Tel qu’il suit « porté par » : Regards Citoyens, le collectif des habitants. Inutile si l’organisation a sa fiche.' } },
    { name: 'organisation', label: 'Fiche de l’organisation', type: 'relationship', relationTo: 'partners', admin: { description: 'Si elle a sa fiche parmi les partenaires : son nom devient un lien.' } },
  ],
}

const people: ArrayField = {
  name: 'people', label: 'Personnes', labels: { singular: 'Personne', plural: 'Personnes' }, type: 'array',
  admin: { description: 'Seulement pour un rôle public, avec l’accord de la personne.' },
  fields: [
    { name: 'name', label: 'Nom', type: 'text', required: true, admin: { description: 'Prénom et nom, tels que la personne les écrit.' } },
    { name: 'role', label: 'Rôle', type: 'text', admin: { description: 'Son rôle dans le projet. Par exemple : cofondatrice.' } },
    ...dateField({ name: 'period', label: 'Période', tells: 'period' }),
    {
      name: 'consentOn', label: 'Accord donné le', type: 'date',
      access: { read: onlyStaffField },
      admin: { description: 'Visible de l’équipe seulement.', date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' } },
    },
  ],
}

const websites: ArrayField = {
  name: 'websites', label: 'Adresses web', labels: { singular: 'Adresse', plural: 'Adresses' }, type: 'array',
  admin: { description: 'Le site du projet et ses pages utiles, avec leur copie archivée.' },
  fields: [
    webAddress({ name: 'url', label: 'Adresse', required: true, description: 'L’adresse complète. Par exemple : https://www.voxe.org.' }),
    { name: 'label', label: 'Ce qu’on y trouve', type: 'text', admin: { description: 'Par exemple : Les archives des législatures passées.' } },
    ...dateField({ name: 'period', label: 'Période où cette adresse était celle du projet', tells: 'period' }),
    webAddress({ name: 'archivedUrl', label: 'Copie archivée', description: 'L’adresse d’une copie sur web.archive.org, si le site a disparu ou pourrait disparaître.' }),
  ],
}

type Around = { data: Record<string, unknown>; siblingData: Record<string, unknown> }
const insideProject = (edtf: string, { data, siblingData }: Around) => outsideProject(data.span, edtf, siblingData.kind) ?? true
/** On the project itself, `kind` is not that of a phase. */
const openedInside = (edtf: string, { data }: Around) => outsideProject(data.span, edtf) ?? true

const phases: ArrayField = {
  name: 'phases', label: 'Phases', labels: { singular: 'Phase', plural: 'Phases' }, type: 'array',
  admin: { description: 'La vie du projet, de l’idée à la fin. Une phase commence à sa date et dure jusqu’à la suivante.' },
  fields: [
    { name: 'kind', label: 'État', type: 'select', required: true, options: toOptions(PHASES), admin: { description: 'L’état du projet à partir de cette date.' } },
    ...dateField({ name: 'date', label: 'Depuis', required: true, check: insideProject }),
    {
      name: 'successor', label: 'Vers', type: 'text',
      admin: { condition: (_, row) => row?.kind === 'transferred' || row?.kind === 'merged', description: 'À qui, ou dans quoi.' },
    },
    { name: 'note', label: 'Précision', type: 'textarea', admin: { description: 'Une phrase, si l’état seul ne suffit pas.' } },
    ...statementFields(),
  ],
}

const endNote: GroupField = {
  name: 'endNote', label: 'Si le projet a pris fin', type: 'group',
  admin: { description: 'Laissez vide tant qu’il dure. Une fin bien racontée sert à d’autres.' },
  fields: [
    { name: 'happened', label: 'Que s’est-il passé ?', type: 'textarea', admin: { description: 'Pourquoi et comment le projet s’est arrêté, sans reproche.' } },
    { name: 'remains', label: 'Que reste-t-il ?', type: 'textarea', admin: { description: 'Le code, les données, les archives, les usages.' } },
    { name: 'contact', label: 'À qui s’adresser ?', type: 'textarea', admin: { description: 'Qui peut encore en parler. Pas de courriel personnel : ce champ est public.' } },
    { name: 'learned', label: 'Qu’a-t-on appris ?', type: 'textarea', admin: { description: 'Ce que l’on ferait autrement.' } },
  ],
}

export const projects = publicCollection({
  slug: 'projects',
  labels: { singular: 'Projet', plural: 'Projets' },
  defaultPopulate: { title: true, slug: true, publicId: true, tagline: true, kind: true, article: true, span: true, carriedBy: true },
  title: { label: 'Nom', description: 'Tel que le projet s’écrit lui-même, par exemple NosDéputés.fr.' },
  admin: { group: 'Projets et terrain', defaultColumns: ['title', 'kind', 'span', 'verifiedOn'], listSearchableFields: ['title', 'slug', 'tagline', 'carriedBy.name'], description: 'Outils, programmes, coalitions : ce que l’association, ses membres et d’autres ont fait.' },
  defaultSort: 'spanEarliest',
  fields: [
    articleField(),
    { name: 'tagline', label: 'En une ligne', type: 'text', admin: { description: 'Ce que c’est, en moins de 120 signes.' }, maxLength: 160 },
    { name: 'kind', label: 'Nature', type: 'select', required: true, defaultValue: 'tool', options: toOptions(PROJECT_KINDS), admin: { description: 'Ce que c’est d’abord. La page et les listes le disent.' } },
    ...dateField({ name: 'span', label: 'Période', required: true, tells: 'life', description: 'Du lancement à la fin. Par exemple : 2012-2019, depuis le printemps 2014, « 2013 - ? » si la fin est inconnue.' }),
    ...dateField({
      name: 'opened', label: 'Ouvert au public', check: openedInside,
      description: 'Le jour où tout le monde a pu s’en servir ou y prendre part. Laissez vide si la date est inconnue : la page le dira.',
    }),
    carriedBy,
    richTextField({ name: 'body', label: 'Présentation', description: 'Ce que c’est, comment cela marche, ce qui en est sorti. Une source à chaque fait.' }),
    gapsField(),
    phases,
    endNote,
    people,
    websites,
    webAddress({ name: 'sourceCodeUrl', label: 'Code source', description: 'Le dépôt public. Par exemple : https://github.com/regardscitoyens/nosdeputes.fr.' }),
    { name: 'licence', label: 'Licence', type: 'text', admin: { description: 'Par exemple : AGPL v3 ou ultérieure. Laissez vide si elle est inconnue.' } },
    themesField(),
    { name: 'eras', label: 'Époques', type: 'relationship', relationTo: 'eras', hasMany: true, admin: { description: 'Les chapitres de l’histoire où ce projet paraît.' } },
    { name: 'cohort', label: 'Promotion d’incubation', type: 'relationship', relationTo: 'cohorts', admin: { description: 'La promotion de Système D qui l’a accueilli, s’il y en a une.' } },
    { name: 'partOf', label: 'Fait partie de', type: 'relationship', relationTo: 'projects', admin: { description: 'Un projet plus large, qui a sa fiche.' } },
    { name: 'components', label: 'Composé de', type: 'join', collection: 'projects', on: 'partOf', admin: { description: 'Les projets qui disent faire partie de celui-ci.' } },
    { name: 'sources', label: 'Sources de la fiche', type: 'relationship', relationTo: 'sources', hasMany: true, admin: { description: 'Ce qui appuie la fiche dans son ensemble. Chaque phase a aussi les siennes.' } },
    { name: 'supports', label: 'Soutiens', type: 'join', collection: 'supports', on: 'supported', admin: { description: 'Les soutiens qui citent ce projet dans leur fiche.' } },
    ...verificationFields(),
  ],
})
