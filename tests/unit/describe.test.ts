import { expect, test } from '@jest/globals'
import type { Milestone } from '@/lib/payload-types'
import { describeMilestone } from '@/lib/sharing/describe'

test.each([
  ['established', /^23 janvier 2019\. Une lettre\.$/],
  ['stated', /^23 janvier 2019\. Déclaré par l’association\. Une lettre\.$/],
  ['disputed', /^23 janvier 2019\. Les récits divergent\. Une lettre\.$/],
] as const)('a moment that is %s says so where it is told without its page', (confidence, told) => {
  const text = { root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text: 'Une lettre' }] }] } }
  const moment = { title: 'La lettre', date: '2019-01-23', kind: 'advocacy', text, confidence } as unknown as Milestone
  expect(describeMilestone(moment).description).toMatch(told)
})
