import { expect, test } from '@jest/globals'
import { letterText } from '@/lib/mail/letter'
import { reminderHtml, reminderSubject } from '@/lib/reminders/letter'
import { planReminders, type Thing, trace } from '@/lib/reminders/plan'

const editor = { id: 'e', role: 'editor' }
const administrator = { id: 'a', role: 'administrator' }
const other = { id: 'b', role: 'administrator', reminders: true }
const thing = (key: string, account: string | null, kind: Thing['kind'] = 'verify'): Thing => ({ kind, key, title: `Fiche ${key}`, href: `https://exemple.test/${key}`, account })

const told = (things: Thing[], accounts: Parameters<typeof planReminders>[1], traces: string[] = []) =>
  planReminders(things, accounts, new Set(traces)).map(({ account, things: kept }) => [account.id, ...kept.map(({ key }) => key)])

test.each([
  ['the person it waits for', [thing('1', 'e')], [editor, administrator], [], [['e', '1']]],
  ['administrators, when it waits for no one', [thing('1', null)], [editor, administrator, other], [], [['a', '1'], ['b', '1']]],
  ['administrators, when the account is gone', [thing('1', 'x')], [editor, administrator], [], [['a', '1']]],
  ['administrators, when the person wants no mail', [thing('1', 'e')], [{ ...editor, reminders: false }, administrator], [], [['a', '1']]],
  ['nobody, when no administrator wants any', [thing('1', null)], [editor, { ...administrator, reminders: false }], [], []],
  ['not who was told already', [thing('1', null), thing('2', null)], [administrator, other], [trace('a', thing('1', null))], [['a', '2'], ['b', '1', '2']]],
  ['each kind by itself', [thing('1', null, 'waiting')], [administrator], [trace('a', thing('1', null))], [['a', '1']]],
  ['nobody, of nothing', [], [administrator], [], []],
])('told: %s', (_, things, accounts, traces, expected) => expect(told(things, accounts, traces)).toEqual(expected))

test('the mail has only the lists that hold something, and says how to stop it', () => {
  const things = [thing('1', null), thing('2', null, 'scheduled')]
  const text = letterText(reminderHtml({ name: 'Ève', things, accountPage: 'https://exemple.test/admin/account' })).replace(/[\u00a0\u202f]/g, ' ')
  expect(reminderSubject(things)).toBe('Site de l’association : 2 choses vous attendent')
  expect(reminderSubject([things[0]!])).toBe('Site de l’association : une chose vous attend')
  expect(text).toMatch(/Programmé dans les huit jours\n\n– Fiche 2[^]*À relire[^]*– Fiche 1[^]*« Recevoir les rappels par courriel »[^]*admin\/account$/)
  expect(text).not.toContain('Brouillons en attente')
})
