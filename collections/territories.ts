import { checkInseeCode } from '@/lib/territories/inseeCode'
import { officialCodes } from '@/lib/territories/officialCodes'
import { TERRITORY_KINDS, toOptions } from '@/lib/vocabulary/vocabulary'
import { articleField, richTextField } from './fields'
import { publicCollection } from './publicCollection'

type Kind = keyof typeof TERRITORY_KINDS

export const territories = publicCollection({
  slug: 'territories',
  labels: { singular: 'Territoire', plural: 'Territoires' },
  defaultPopulate: { title: true, slug: true, publicId: true, kind: true, article: true },
  title: { label: 'Nom', description: 'Le nom officiel, sans « ville de » ni « région ».' },
  admin: { group: 'Projets et terrain', defaultColumns: ['title', 'kind', 'inseeCode'], listSearchableFields: ['title', 'inseeCode'], description: 'Les communes, départements, régions et pays où quelque chose a été essayé.' },
  defaultSort: 'title',
  fields: [
    articleField(),
    { name: 'kind', label: 'Échelon', type: 'select', required: true, defaultValue: 'commune', options: toOptions(TERRITORY_KINDS), admin: { description: 'Le code INSEE et la page en dépendent.' } },
    {
      name: 'inseeCode', label: 'Code INSEE', type: 'text',
      admin: { condition: (data) => data?.kind !== 'country', description: 'Code officiel géographique, par exemple 68224 pour Mulhouse. Ce n’est pas le code postal.' },
      validate: (value: string | null | undefined, { data }: { data: Partial<{ kind: Kind }> }) =>
        value ? checkInseeCode(data.kind ?? 'commune', value, officialCodes()) : true,
    },
    {
      type: 'row',
      fields: [
        { name: 'latitude', label: 'Latitude du centre', type: 'number', min: -90, max: 90, admin: { description: 'En degrés. Par exemple : 47,75 pour Mulhouse.' } },
        { name: 'longitude', label: 'Longitude du centre', type: 'number', min: -180, max: 180, admin: { description: 'En degrés. Par exemple : 7,34 pour Mulhouse.' } },
      ],
    },
    richTextField({ name: 'body', label: 'Présentation', description: 'Ce qui s’y est passé, en un ou deux paragraphes.' }),
    { name: 'experiments', label: 'Expérimentations', type: 'join', collection: 'experiments', on: 'territory', admin: { description: 'Celles qui citent ce territoire dans leur fiche.' } },
  ],
})
