import { expect, test } from '@jest/globals'
import { agree, inSentence, withArticle, without } from '@/lib/grammar'
import { carrierName } from '@/lib/projects/carrierName'

test.each([
  ['FACEP', 'la', 'la FACEP', 'portée'], ['CESE', 'le', 'le CESE', 'porté'], ['Accenture', 'bareF', 'Accenture', 'portée'], ['Occitanie', 'elidedF', 'l’Occitanie', 'portée'],
  ['Gilets citoyens', 'lesM', 'les Gilets citoyens', 'portés'], ['Halles', 'lesF', 'les Halles', 'portées'], ['Le Labo', 'le', 'le Labo', 'porté'], ['La Poste', 'bareF', 'La Poste', 'portée'],
  ['Voxe.org', 'bareM', 'Voxe.org', 'porté'], ['Voxe.org', null, 'Voxe.org', 'porté'],
] as const)('%s (%s): %s, %s', (name, article, said, carried) => {
  expect(withArticle(name, article)).toBe(said)
  expect(agree('porté', article)).toBe(carried)
})

test.each([
  ['Une plateforme', 'une plateforme'], ['L’association', 'l’association'], ['Des annonces', 'des annonces'], ['La Tribune', 'la Tribune'], ['Parlement & Citoyens', 'Parlement & Citoyens'],
  ['20 Minutes', '20 Minutes'], ['Lesdits', 'Lesdits'], ['Avant de voter', 'avant de voter'], ['Deux jours', 'deux jours'],
])('%s: %s', (text, expected) => expect(inSentence(text)).toBe(expected))

test.each([
  [[], ''], [['licence'], 'Nous n’avons pas retrouvé de licence.'], [['adresse web'], 'Nous n’avons pas retrouvé d’adresse web.'],
  [['licence', 'code source'], 'Nous n’avons retrouvé ni licence ni code source.'], [['a', 'b', 'c'], 'Nous n’avons retrouvé ni a, ni b, ni c.'],
])('%j: %s', (nouns, said) => expect(without(nouns)).toBe(said))

test.each([
  [{ kind: 'third', organisation: { title: 'FACEP', article: 'la' } }, 'la FACEP'], [{ kind: 'association' }, 'l’association'], [{ kind: 'association', name: 'Smartgov, au lancement' }, 'Smartgov, au lancement'],
  [{ kind: 'third', name: 'L’association Voxe.org' }, 'l’association Voxe.org'], [{ kind: 'third' }, 'un tiers'], [{ kind: 'member', organisation: 'hidden' }, 'un membre'],
])('%j: porté par %s', (carriedBy, said) => expect(carrierName(carriedBy as never)).toBe(said))
