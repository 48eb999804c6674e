import { expect, test } from '@jest/globals'
import { told } from '@/lib/feeds/feed'

test.each([
  [null, 'Un outil citoyen.'],
  ['Date de création corrigée', 'Ce qui a changé\u00a0: Date de création corrigée. Un outil citoyen.'],
  ['Date de création corrigée.', 'Ce qui a changé\u00a0: Date de création corrigée. Un outil citoyen.'],
  ['Toujours en activité ?', 'Ce qui a changé\u00a0: Toujours en activité ? Un outil citoyen.'],
])('an entry whose last note is %j', (note, expected) => {
  expect(told({ note, summary: 'Un outil citoyen.' })).toBe(expected)
})
