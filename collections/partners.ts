import type { TextFieldSingleValidation } from 'payload'
import { PARTNER_KINDS, toOptions } from '@/lib/vocabulary/vocabulary'
import { articleField, dateField, richTextField, webAddress } from './fields'
import { logoWhileRightsHold } from './logoRights'
import { publicCollection } from './publicCollection'

const matching = (pattern: RegExp, message: string): TextFieldSingleValidation => (value) =>
  !value || pattern.test(value) ? true : message

export const partners = publicCollection({
  slug: 'partners',
  labels: { singular: 'Partenaire', plural: 'Partenaires' },
  defaultPopulate: { title: true, slug: true, publicId: true, tagline: true, kind: true, article: true },
  title: { label: 'Nom', description: 'Tel que l’organisation l’écrit elle-même, par exemple Crédit coopératif.' },
  admin: { group: 'Partenaires', defaultColumns: ['title', 'kind', 'period'], listSearchableFields: ['title', 'slug', 'tagline'], description: 'Les organisations qui ont soutenu, accueilli ou porté quelque chose. Ce qu’elles ont apporté s’écrit dans « Soutiens ».' },
  defaultSort: 'title',
  fields: [
    articleField(),
    { name: 'kind', label: 'Nature', type: 'select', required: true, defaultValue: 'other', options: toOptions(PARTNER_KINDS), admin: { description: 'Ce qu’est l’organisation. « Autre » n’est pas montré aux visiteurs.' } },
    { name: 'tagline', label: 'En une ligne', type: 'text', maxLength: 160, admin: { description: 'Ce que fait l’organisation, en moins de 120 signes.' } },
    richTextField({ name: 'body', label: 'Ce qui nous lie', description: 'Ce que l’on a fait ensemble, avec les sources.' }),
    { name: 'logo', label: 'Logo', type: 'upload', relationTo: 'media', access: { read: logoWhileRightsHold }, admin: { description: 'Montré tant qu’un soutien en donne le droit. Son texte de remplacement : « Logo de » et le nom.' } },
    webAddress({ name: 'url', label: 'Site web', description: 'L’adresse complète. Par exemple : https://www.mgen.fr.' }),
    ...dateField({ name: 'period', label: 'Période de partenariat', tells: 'period' }),
    {
      name: 'identifiers', label: 'Identifiants', type: 'group',
      admin: { description: 'Pour que d’autres sites sachent qu’il s’agit de la même organisation.' },
      fields: [
        { name: 'siren', label: 'SIREN', type: 'text', validate: matching(/^\d{9}$/, 'Un SIREN a neuf chiffres, sans espace.'), admin: { description: 'Neuf chiffres, sans espace.' } },
        { name: 'rna', label: 'RNA', type: 'text', validate: matching(/^W\d{9}$/, 'Un numéro RNA est un W suivi de neuf chiffres.'), admin: { description: 'Pour une association : un W et neuf chiffres.' } },
        { name: 'wikidata', label: 'Wikidata', type: 'text', validate: matching(/^Q\d+$/, 'Un identifiant Wikidata est un Q suivi de chiffres.'), admin: { description: 'Un Q et des chiffres, à la fin de l’adresse de la fiche Wikidata.' } },
      ],
    },
    { name: 'territory', label: 'Territoire', type: 'relationship', relationTo: 'territories', admin: { description: 'Pour une collectivité : le territoire qu’elle administre.' } },
    { name: 'eras', label: 'Époques', type: 'relationship', relationTo: 'eras', hasMany: true, admin: { description: 'Les chapitres de l’histoire où ce partenaire paraît.' } },
    { name: 'sources', label: 'Sources', type: 'relationship', relationTo: 'sources', hasMany: true, admin: { description: 'Ce qui appuie cette fiche.' } },
    { name: 'supports', label: 'Soutiens apportés', type: 'join', collection: 'supports', on: 'partner', admin: { description: 'Les soutiens qui citent ce partenaire dans leur fiche.' } },
  ],
})
