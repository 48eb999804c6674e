import type { BlockingRule } from '../types'

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0)

export const required: BlockingRule = {
  id: 'required',
  title: 'Champs obligatoires',
  severity: 'blocking',
  find: ({ places }) => places.filter((place) => place.required && isEmpty(place.value)).map(({ path, label, holds }) => ({
    path,
    message: holds === 'date'
      ? `« ${label} » est vide. Indiquez une date, aussi précise que vous la connaissez : 2012, décembre 2016, vers 2014.`
      : `« ${label} » est vide. Remplissez ce champ pour publier.`,
  })),
}
