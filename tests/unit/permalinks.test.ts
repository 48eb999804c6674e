import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { anchorOf, hasPage, newPublicId, pagePath, PUBLIC_ID_PATTERN, publicIdFor, SLUG_PATTERN, slugify } from '@/lib/permalinks'

test.each([
  ['Parlement & Citoyens', 'parlement-et-citoyens'],
  ['NosDéputés.fr', 'nosdeputes-fr'],
  ['L’Œuvre d’été', 'l-oeuvre-d-ete'],
  ['  2013–2016 : le gouvernement ouvert ! ', '2013-2016-le-gouvernement-ouvert'],
  ['Conﬁance ofﬁcielle', 'confiance-officielle'],
  ['1ᵉʳ mai', '1er-mai'],
  ['Le n\u200bu\u00admé\u2060ro 2', 'le-numero-2'],
  ['Ｄémocratie ②', 'democratie-2'],
  ['«»', ''],
])('« %s » becomes the address %s', (title, slug) => expect(slugify(title)).toBe(slug))

test('an address made from any title is empty or well formed, and stays itself', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
    const slug = slugify(title)
    expect(slug === '' || SLUG_PATTERN.test(slug)).toBe(true)
    expect(slugify(slug)).toBe(slug)
  }))
})

test('a permanent identifier has seven characters that can’t be mistaken for one another', () => {
  const ids = Array.from({ length: 2000 }, newPublicId)
  expect(ids.filter((id) => !PUBLIC_ID_PATTERN.test(id))).toEqual([])
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.join('')).not.toMatch(/[01ilouv]/)
})

test('starter content has the same identifiers on every installation', () => {
  expect(publicIdFor('projects/voxe')).toBe(publicIdFor('projects/voxe'))
  expect(publicIdFor('projects/voxe')).not.toBe(publicIdFor('projects/labo'))
})

test('addresses and anchors', () => {
  expect(pagePath('projects', 'voxe')).toBe('/projets/voxe')
  expect(pagePath('pages', 'contact')).toBe('/contact')
  expect(hasPage('milestones')).toBe(false)
  expect(anchorOf({ publicId: '7kq2mab' })).toBe('n-7kq2mab')
})
