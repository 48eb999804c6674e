import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { securityTxt } from '@/lib/securityTxt/securityTxt'

const siteUrl = 'https://exemple.org'
const DAY = 24 * 60 * 60 * 1000
const contactOf = (email: string | null, contactPath: string | null) => /^Contact: (.*)$/m.exec(securityTxt({ siteUrl, email, contactPath }, new Date()))![1]

test.each([
  ['contact@exemple.org', '/contact', 'mailto:contact@exemple.org'],
  [null, '/contact', 'https://exemple.org/contact'],
  [null, 'mailto:contact@exemple.org', 'mailto:contact@exemple.org'],
  [null, null, 'https://exemple.org/'],
  ['a@b.org\nContact: mailto:autre@exemple.org', null, 'mailto:a@b.org%0AContact:%20mailto:autre@exemple.org'],
])('with the address %j and the page %j, one writes to %s', (email, path, contact) => expect(contactOf(email, path)).toBe(contact))

test('the fields of RFC 9116, each once', () => {
  expect(securityTxt({ siteUrl, email: null, contactPath: '/contact' }, new Date('2026-03-01T22:15:00Z'))).toBe([
    'Contact: https://exemple.org/contact', 'Expires: 2026-08-28T00:00:00Z', 'Preferred-Languages: fr, en', 'Canonical: https://exemple.org/.well-known/security.txt', '',
  ].join('\n'))
})

test('on any day it runs out in months, never in more than a year, and a day later a day later', () => {
  fc.assert(fc.property(fc.date({ min: new Date('2020-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }), (now) => {
    const expiresAt = (date: Date) => Date.parse(/^Expires: (\S+)$/m.exec(securityTxt({ siteUrl, email: null, contactPath: null }, date))![1]!)
    const days = (expiresAt(now) - now.getTime()) / DAY
    expect(days).toBeGreaterThan(90)
    expect(days).toBeLessThan(365)
    expect(expiresAt(new Date(now.getTime() + DAY)) - expiresAt(now)).toBe(DAY)
  }))
})
