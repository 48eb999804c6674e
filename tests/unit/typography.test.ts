import { expect, test } from '@jest/globals'
import { french } from '@/lib/typography/french'

/** Spaces written so that they can be read: `_` is U+202F, `~` is U+00A0. */
const readable = (text: string) => text.replaceAll('\u202F', '_').replaceAll('\u00A0', '~')

test.each([
  ['Pourquoi ? Parce que !', 'Pourquoi_? Parce que_!'],
  ['Pourquoi? Vraiment!', 'Pourquoi_? Vraiment_!'],
  ['Pourquoi\u00A0? Bien\u202F!', 'Pourquoi_? Bien_!'],
  ['Quoi ?!', 'Quoi_?!'],
  ['un ; deux; trois', 'un_; deux_; trois'],
  ['Trois mots : un', 'Trois mots~: un'],
  ['Trois mots: un', 'Trois mots~: un'],
  ['à 10:30', 'à 10:30'],
  ['Le « Labo » ouvre', 'Le «_Labo_» ouvre'],
  ['Le «Labo» ouvre', 'Le «_Labo_» ouvre'],
  ['« Pourquoi ? »', '«_Pourquoi_?_»'],
  ['« Territoires », puis', '«_Territoires_», puis'],
  ['« Labo » : un lieu', '«_Labo_»~: un lieu'],
  [' : la suite d’un mot en gras', '~: la suite d’un mot en gras'],
  ['4 000 participants', '4_000 participants'],
  ['1 200 000 votes', '1_200_000 votes'],
  ['en 2016 140 nationalités', 'en 2016 140 nationalités'],
  ['10 avril 2012', '10~avril 2012'],
  ['le Système D, puis', 'le Système~D, puis'],
  ['Le maire A. Dupont, plan B.', 'Le maire A. Dupont, plan B.'],
  ['du 1er au 3 mai', 'du 1er au 3~mai'],
  ['le 1er mai', 'le 1er~mai'],
  ['en avril 2012', 'en avril 2012'],
  ['12 marsouins', '12 marsouins'],
  ['Un "tiers lieu" ouvert', 'Un «_tiers lieu_» ouvert'],
  ['"Pourquoi ?"', '«_Pourquoi_?_»'],
  ['un écran de 12" seul', 'un écran de 12" seul'],
  ['et puis...', 'et puis…'],
  ['la 2ème et la 1ère, le XXIème siècle', 'la 2e et la 1re, le XXIe~siècle'],
  ['les 3èmes rencontres', 'les 3es rencontres'],
  ['le problème, un système', 'le problème, un système'],
  ['M. Le Coz et Mme Masson, n° 12, p. 4', 'M.~Le Coz et Mme~Masson, n°~12, p.~4'],
  ['200 000 € par an', '200_000~€ par an'],
  ['40 % des élus', '40~% des élus'],
  ['8 000 km', '8_000~km'],
  ["L'association", 'L’association'],
  ['Voir https://exemple.org/?a=1;b=2 : ici', 'Voir https://exemple.org/?a=1;b=2~: ici'],
  ['Écrire à jean@exemple.org !', 'Écrire à jean@exemple.org_!'],
  ['(?)', '(?)'],
  ['', ''],
])('« %s »', (typed, expected) => {
  expect(readable(french(typed))).toBe(expected)
  expect(french(french(typed))).toBe(french(typed))
})

test('nothing to set', () => {
  expect(french(null)).toBe('')
  expect(french(undefined)).toBe('')
})
