import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { addressOf, pagePath, PAGE_FOLDERS, type PageCollection } from '@/lib/permalinks'
import { nearestToPath, nearestToQuestion, pathWords } from '@/lib/search'
import { distance } from '@/lib/search/likeness'

const PLACES = [
  { path: '/projets', title: 'Projets' },
  { path: '/partenaires', title: 'Partenaires' },
  { path: '/projets/parlement-et-citoyens', title: 'Parlement & Citoyens' },
  { path: '/projets/voxe', title: 'Voxe.org' },
  { path: '/projets/grand-debat', title: 'Grand débat national' },
  { path: '/projets/labo', title: 'Labo' },
  { path: '/experimentations/mulhouse', title: 'Mulhouse, territoire hautement citoyen' },
  { path: '/territoires/mulhouse', title: 'Mulhouse' },
  { path: '/partenaires/ville-de-mulhouse', title: 'Ville de Mulhouse' },
  { path: '/mentions-legales', title: 'Mentions légales' },
]
const paths = (places: { path: string }[]) => places.map(({ path }) => path)

describe('what is near an address where nothing is', () => {
  test.each<[string, string[]]>([
    ['/projets/voxe-org', ['/projets/voxe']],
    ['/projets/voex', ['/projets/voxe']],
    ['/projets/Voxe', ['/projets/voxe']],
    ['/projects/parlement-citoyens.html', ['/projets/parlement-et-citoyens']],
    ['/projets/grand-d%C3%A9bat', ['/projets/grand-debat']],
    ['/2019/01/grand_debat_nationnal.php', ['/projets/grand-debat']],
    ['/territoires/mulouse', ['/territoires/mulhouse', '/partenaires/ville-de-mulhouse', '/experimentations/mulhouse']],
    ['/partenaires/mulhouse', ['/partenaires/ville-de-mulhouse', '/territoires/mulhouse', '/experimentations/mulhouse']],
    ['/projet', ['/projets']],
    ['/mentions-legale', ['/mentions-legales']],
    ['/wp-login.php', []],
    ['/.env', []],
    ['/projets/%F0%9F%92%A5', ['/projets']],
    ['/%E0%A4%A', []],
    ['/12345', []],
  ])('%s', (path, near) => expect(paths(nearestToPath(path, PLACES))).toEqual(near))

  test('five at most, and never an error, whatever the address', () => {
    const many = Array.from({ length: 50 }, (_, index) => ({ path: `/projets/voxe-${index}`, title: `Voxe ${index}` }))
    expect(nearestToPath('/projets/voxe', many)).toHaveLength(5)
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (path) => {
      expect(nearestToPath(`/${path}`, many).length).toBeLessThanOrEqual(5)
    }))
  })
})

test.each<[string, string[]]>([
  ['parlemant', ['/projets/parlement-et-citoyens']],
  ['mentoins légales', ['/mentions-legales']],
  ['licorne', []],
])('what is near the question « %s »', (question, near) => expect(paths(nearestToQuestion(question, PLACES))).toEqual(near))

test.each([
  ['/projets/grand-debat.html', 'grand debat'],
  ['/projets/grand-d%C3%A9bat/', 'grand débat'],
  ['/a/b/42', 'b'],
  ['/projets/x?q=<script>', 'x'],
  ['/<script>alert(1)<', 'script alert 1'],
  ['/%', ''],
  ['/', ''],
])('%s speaks of « %s »', (path, words) => expect(pathWords(path)).toBe(words))

test.each([
  ['', '', 0], ['voxe', 'voxe', 0], ['voxe', 'voex', 1], ['voxe', 'vox', 1], ['chat', 'chien', 3], ['', 'abc', 3],
])('from « %s » to « %s »: %i', (one, other, letters) => {
  expect(distance(one, other)).toBe(letters)
  expect(distance(other, one)).toBe(letters)
})

test('an address read back gives the collection and the slug it was made of', () => {
  fc.assert(fc.property(fc.constantFrom(...(Object.keys(PAGE_FOLDERS) as PageCollection[])), fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,3}$/), (folder, slug) => {
    expect(addressOf(pagePath(folder, slug))).toEqual({ folder, slug })
  }))
})

test.each(['/', '', '/projets/a/b', '/Projets/a', '/projets/A', '/inconnu/a', '/a.php', '/%F0'])('« %s » is the address of no document', (path) =>
  expect(addressOf(path)).toBeNull())
