import type { TextFieldSingleValidation } from 'payload'
import { PARTNER_KINDS, toOptions } from '@/lib/vocabulary/vocabulary'
import { dateField, richTextField, webAddress } from './fields'
import { logoWhileRightsHold } from './logoRights'
import { publicCollection } from './publicCollection'

const matching = (pattern: RegExp, message: string): TextFieldSingleValidation => (value) =>
  !value || pattern.test(value) ? true : message

export const partners = publicCollection({
  slug: 'partners',
  labels: { singular: 'Partenaire', plural: 'Partenaires' },
  defaultPopulate: { title: true, slug: true, publicId: true, tagline: true, kind: true },
  title: { label: 'Nom' },
  admin: { group: 'Partenaires', defaultColumns: ['title', 'kind', '_status'] },
  defaultSort: 'title',
  fields: [
    { name: 'kind', label: 'Nature', type: 'select', required: true, defaultValue: 'other', options: toOptions(PARTNER_KINDS) },
    { name: 'tagline', label: 'En une ligne', type: 'text', maxLength: 160 },
    richTextField({ name: 'body', label: 'Ce qui nous lie' }),
    { name: 'logo', label: 'Logo', type: 'upload', relationTo: 'media', access: { read: logoWhileRightsHold } },
    webAddress({ name: 'url', label: 'Site web' }),
    ...dateField({ name: 'period', label: 'Période de partenariat' }),
    {
      name: 'identifiers', label: 'Identifiants', type: 'group',
      fields: [
        { name: 'siren', label: 'SIREN', type: 'text', validate: matching(/^\d{9}$/, 'Un SIREN a neuf chiffres, sans espace.') },
        { name: 'rna', label: 'RNA', type: 'text', validate: matching(/^W\d{9}$/, 'Un numéro RNA est un W suivi de neuf chiffres.') },
        { name: 'wikidata', label: 'Wikidata', type: 'text', validate: matching(/^Q\d+$/, 'Un identifiant Wikidata est un Q suivi de chiffres.') },
      ],
    },
    { name: 'territory', label: 'Territoire', type: 'relationship', relationTo: 'territories', admin: { description: 'Pour une collectivité : le territoire qu’elle administre.' } },
    { name: 'eras', label: 'Époques', type: 'relationship', relationTo: 'eras', hasMany: true },
    { name: 'sources', label: 'Sources', type: 'relationship', relationTo: 'sources', hasMany: true },
    { name: 'supports', label: 'Soutiens apportés', type: 'join', collection: 'supports', on: 'partner' },
  ],
})
