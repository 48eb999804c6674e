import { expect, test } from '@jest/globals'
import type { Milestone } from '@/lib/payload-types'
import { describeMilestone } from '@/lib/sharing/describe'

test.each([
  ['established', 'Le Monde', /^23 janvier 2019\. Une lettre\.$/],
  ['stated', 'Démocratie Ouverte (Medium)', /^23 janvier 2019\. Selon l’association\. Une lettre\.$/],
  ['stated', 'Cap Collectif', /^23 janvier 2019\. Selon l’intéressé\. Une lettre\.$/],
  ['stated', null, /^23 janvier 2019\. Déclaré\. Une lettre\.$/],
  ['disputed', 'Le Monde', /^23 janvier 2019\. Les récits divergent\. Une lettre\.$/],
] as const)('a moment that is %s by %s says so where it is told without its page', (confidence, publisher, told) => {
  const text = { root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text: 'Une lettre' }] }] } }
  const moment = { title: 'La lettre', date: '2019-01-23', kind: 'advocacy', text, confidence, sources: publisher ? [{ id: 's1', publisher }] : ['s1'] } as unknown as Milestone
  expect(describeMilestone(moment).description).toMatch(told)
})
