import type { BlockingRule } from '../types'

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0)

export const required: BlockingRule = {
  id: 'required',
  title: 'Champs obligatoires',
  severity: 'blocking',
  find: ({ places }) => places.filter((place) => place.required && isEmpty(place.value)).map(({ path, label, holds }) => ({
    path,
    label,
    message: holds === 'date'
      ? 'Indiquez une date, aussi précise que vous la connaissez : 2012, décembre 2016, vers 2014.'
      : 'Ce champ est vide. Remplissez-le pour publier.',
  })),
}
