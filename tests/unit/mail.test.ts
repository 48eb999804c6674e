import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { formatMoment } from '@/lib/dates'
import { mailFailure } from '@/lib/mail/failure'
import { letterHtml, letterText } from '@/lib/mail/letter'
import { resetPasswordHtml } from '@/lib/mail/resetPassword'
import { readSender } from '@/lib/mail/sender'

const spaced = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

describe('a letter', () => {
  const html = letterHtml([
    'Bonjour <Ève> & "Léo",', { text: 'https://exemple.test/a?b=1&c=2', href: 'https://exemple.test/a?b=1&c=2' },
    { title: 'À faire', items: [{ text: 'Une fiche', href: 'https://exemple.test/1', note: 'vite' }, { text: 'L\'autre', href: 'https://exemple.test/2' }] },
  ])

  test('is HTML without anything to fetch, what people typed being only text', () => {
    expect(spaced(html)).toContain('<p>Bonjour &lt;Ève&gt; &amp; « Léo »,</p>')
    expect(html).toContain('<a href="https://exemple.test/a?b=1&amp;c=2">')
    expect(html).not.toMatch(/<img|<script|src=/)
  })

  test('reads as plain text: links written out, lists with dashes, no entity left', () => {
    expect(spaced(letterText(html))).toBe([
      'Bonjour <Ève> & « Léo »,', '', 'https://exemple.test/a?b=1&c=2', '', 'À faire', '',
      '– Une fiche : https://exemple.test/1, vite', '– L’autre : https://exemple.test/2',
    ].join('\n'))
  })

  test('whatever a name holds, no markup of it is left in the HTML, and the text says it as it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 1 }).filter((name) => /^[^\s]+$/.test(name) && !/["'.:;!?%]|\d/.test(name)), (name) => {
      const html = letterHtml([`Bonjour ${name},`])
      expect(html.match(/<[^>]*>/g)).toHaveLength(10)
      expect(spaced(letterText(html))).toBe(`Bonjour ${name},`)
    }))
  })
})

test('the mail of a forgotten password gives the link, and until when it works in France', () => {
  const html = resetPasswordHtml({ name: 'Ève', link: 'https://exemple.test/admin/reset/abc', until: new Date('2026-07-14T12:05:00Z') })
  expect(spaced(letterText(html))).toContain('jusqu’au 14 juillet 2026 à 14 h 05.')
  expect(html).toContain('href="https://exemple.test/admin/reset/abc"')
})

test.each([
  ['2026-01-01T00:30:00Z', '1er janvier 2026 à 1 h 30'],
  ['2026-03-31T22:00:00Z', '1er avril 2026 à 0 h 00'],
])('%s is, in France, %s', (moment, text) => expect(spaced(formatMoment(moment))).toBe(text))

test.each([
  ['a@exemple.test', { name: '', address: 'a@exemple.test' }],
  ['Démocratie Ouverte <a@exemple.test>', { name: 'Démocratie Ouverte', address: 'a@exemple.test' }],
  ['"Démocratie, ouverte" <a@exemple.test>', { name: 'Démocratie, ouverte', address: 'a@exemple.test' }],
  ['a', null], ['', null], ['A <a>', null], ['a@b@c', null], ['A\nBcc: x@y.z <a@exemple.test>', null],
])('the sender %j', (text, read) => expect(readSender(text)).toEqual(read))

test.each([
  [{ code: 'ESOCKET', message: 'connect ECONNREFUSED 127.0.0.1:25' }, 'le serveur de courriel refuse la connexion'],
  [{ code: 'EDNS', message: 'getaddrinfo ENOTFOUND nulle-part' }, 'le nom du serveur de courriel n’existe pas'],
  [{ code: 'ETIMEDOUT', message: 'Connection timeout' }, 'le serveur de courriel ne répond pas'],
  [{ code: 'EAUTH', message: 'Invalid login', response: '535 No' }, 'le serveur de courriel refuse l’utilisateur ou le mot de passe de SMTP_URL (535 No)'],
  [{ code: 'EMESSAGE', message: 'Message failed', response: '452 Plein' }, 'le courriel n’est pas parti (452 Plein)'],
  [{ message: 'Autre\n chose' }, 'le courriel n’est pas parti (Autre chose)'],
])('why a mail did not leave: %j', (error, reason) => expect(mailFailure(error)).toBe(reason))
