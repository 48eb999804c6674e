import { checkInseeCode } from '@/lib/territories/inseeCode'
import { officialCodes } from '@/lib/territories/officialCodes'
import { TERRITORY_KINDS, toOptions } from '@/lib/vocabulary/vocabulary'
import { richTextField } from './fields'
import { publicCollection } from './publicCollection'

type Kind = keyof typeof TERRITORY_KINDS

export const territories = publicCollection({
  slug: 'territories',
  labels: { singular: 'Territoire', plural: 'Territoires' },
  defaultPopulate: { title: true, slug: true, publicId: true, kind: true },
  title: { label: 'Nom' },
  admin: { group: 'Projets et terrain', defaultColumns: ['title', 'kind', 'inseeCode', '_status'] },
  defaultSort: 'title',
  fields: [
    { name: 'kind', label: 'Échelon', type: 'select', required: true, defaultValue: 'commune', options: toOptions(TERRITORY_KINDS) },
    {
      name: 'inseeCode', label: 'Code INSEE', type: 'text',
      admin: { condition: (data) => data?.kind !== 'country', description: 'Code officiel géographique, par exemple 68224 pour Mulhouse. Ce n’est pas le code postal.' },
      validate: (value: string | null | undefined, { data }: { data: Partial<{ kind: Kind }> }) =>
        value ? checkInseeCode(data.kind ?? 'commune', value, officialCodes()) : true,
    },
    {
      type: 'row',
      fields: [
        { name: 'latitude', label: 'Latitude du centre', type: 'number', min: -90, max: 90 },
        { name: 'longitude', label: 'Longitude du centre', type: 'number', min: -180, max: 180 },
      ],
    },
    richTextField({ name: 'body', label: 'Présentation' }),
    { name: 'experiments', label: 'Expérimentations', type: 'join', collection: 'experiments', on: 'territory' },
  ],
})
