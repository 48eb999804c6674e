import type { ArrayField, GroupField } from 'payload'
import { outsideProject } from '@/lib/checks'
import { CARRIERS, PHASES, PROJECT_KINDS, toOptions } from '@/lib/vocabulary/vocabulary'
import { onlyStaffField } from './access'
import { dateField, richTextField, statementFields, themesField, verificationFields, webAddress } from './fields'
import { publicCollection } from './publicCollection'

const carriedBy: GroupField = {
  name: 'carriedBy', label: 'Qui le porte', type: 'group',
  fields: [
    { name: 'kind', label: 'Lien avec l’association', type: 'select', required: true, defaultValue: 'member', options: toOptions(CARRIERS) },
    { name: 'name', label: 'Nom', type: 'text', admin: { description: 'Par exemple : Regards Citoyens.' } },
    { name: 'organisation', label: 'Fiche de l’organisation', type: 'relationship', relationTo: 'partners' },
  ],
}

const people: ArrayField = {
  name: 'people', label: 'Personnes', labels: { singular: 'Personne', plural: 'Personnes' }, type: 'array',
  fields: [
    { name: 'name', label: 'Nom', type: 'text', required: true },
    { name: 'role', label: 'Rôle', type: 'text' },
    ...dateField({ name: 'period', label: 'Période' }),
    {
      name: 'consentOn', label: 'Accord donné le', type: 'date',
      access: { read: onlyStaffField },
      admin: { description: 'Visible de l’équipe seulement.', date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' } },
    },
  ],
}

const websites: ArrayField = {
  name: 'websites', label: 'Adresses web', labels: { singular: 'Adresse', plural: 'Adresses' }, type: 'array',
  fields: [
    webAddress({ name: 'url', label: 'Adresse', required: true }),
    { name: 'label', label: 'Ce qu’on y trouve', type: 'text' },
    ...dateField({ name: 'period', label: 'Période où cette adresse était celle du projet' }),
    webAddress({ name: 'archivedUrl', label: 'Copie archivée' }),
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
    { name: 'kind', label: 'État', type: 'select', required: true, options: toOptions(PHASES) },
    ...dateField({ name: 'date', label: 'Depuis', required: true, check: insideProject }),
    {
      name: 'successor', label: 'Vers', type: 'text',
      admin: { condition: (_, row) => row?.kind === 'transferred' || row?.kind === 'merged', description: 'À qui, ou dans quoi.' },
    },
    { name: 'note', label: 'Précision', type: 'textarea' },
    ...statementFields(),
  ],
}

const endNote: GroupField = {
  name: 'endNote', label: 'Si le projet a pris fin', type: 'group',
  fields: [
    { name: 'happened', label: 'Que s’est-il passé ?', type: 'textarea' },
    { name: 'remains', label: 'Que reste-t-il ?', type: 'textarea' },
    { name: 'contact', label: 'À qui s’adresser ?', type: 'textarea' },
    { name: 'learned', label: 'Qu’a-t-on appris ?', type: 'textarea' },
  ],
}

export const projects = publicCollection({
  slug: 'projects',
  labels: { singular: 'Projet', plural: 'Projets' },
  defaultPopulate: { title: true, slug: true, publicId: true, tagline: true, kind: true, span: true, carriedBy: true },
  title: { label: 'Nom', description: 'Tel que le projet s’écrit lui-même, par exemple NosDéputés.fr.' },
  admin: { group: 'Projets et terrain', defaultColumns: ['title', 'kind', 'span', '_status'] },
  defaultSort: 'spanEarliest',
  fields: [
    { name: 'tagline', label: 'En une ligne', type: 'text', admin: { description: 'Ce que c’est, en moins de 120 signes.' }, maxLength: 160 },
    { name: 'kind', label: 'Nature', type: 'select', required: true, defaultValue: 'tool', options: toOptions(PROJECT_KINDS) },
    ...dateField({ name: 'span', label: 'Période', required: true, description: 'Du lancement à la fin. Par exemple : 2012-2019, depuis 2013, « 2013 - ? » si la fin est inconnue.' }),
    ...dateField({
      name: 'opened', label: 'Ouvert au public', check: openedInside,
      description: 'Le jour où tout le monde a pu s’en servir ou y prendre part. Laissez vide si la date est inconnue : la page le dira.',
    }),
    carriedBy,
    richTextField({ name: 'body', label: 'Présentation' }),
    phases,
    endNote,
    people,
    websites,
    webAddress({ name: 'sourceCodeUrl', label: 'Code source' }),
    { name: 'licence', label: 'Licence', type: 'text', admin: { description: 'Par exemple : AGPL v3 ou ultérieure. Laissez vide si elle est inconnue.' } },
    themesField(),
    { name: 'eras', label: 'Époques', type: 'relationship', relationTo: 'eras', hasMany: true },
    { name: 'cohort', label: 'Promotion d’incubation', type: 'relationship', relationTo: 'cohorts' },
    { name: 'partOf', label: 'Fait partie de', type: 'relationship', relationTo: 'projects' },
    { name: 'components', label: 'Composé de', type: 'join', collection: 'projects', on: 'partOf' },
    { name: 'sources', label: 'Sources de la fiche', type: 'relationship', relationTo: 'sources', hasMany: true },
    { name: 'supports', label: 'Soutiens', type: 'join', collection: 'supports', on: 'supported' },
    ...verificationFields(),
  ],
})
