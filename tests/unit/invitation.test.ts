import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { invitationEnd, invitationState, invitationToken, invitedAccount } from '@/lib/accounts/invitation'

const SECRET = 'un-secret-de-trente-deux-caracteres'
const NOW = Date.UTC(2026, 0, 1)
const DAY = 24 * 60 * 60 * 1000
const id = '019aa000-0000-7000-8000-000000000001'
const invited = { id, invitationKey: 'cle', invitationUntil: invitationEnd(NOW).toISOString() }
const token = invitationToken(invited, SECRET)

describe('the link of an invitation', () => {
  test.each<[string, string, Parameters<typeof invitationState>[1], number, string]>([
    ['opens', token, invited, NOW, 'open'],
    ['opens to the last minute of seven days', token, invited, NOW + 7 * DAY - 60_000, 'open'],
    ['no more after', token, invited, NOW + 7 * DAY, 'late'],
    ['once it has served', token, { ...invited, invitationKey: null }, NOW, 'used'],
    ['once another was sent', token, { ...invited, invitationKey: 'autre' }, NOW, 'replaced'],
    ['with a sign changed', token.replace(/.$/, (sign) => (sign === 'A' ? 'B' : 'A')), invited, NOW, 'replaced'],
    ['cut short', token.slice(0, -1), invited, NOW, 'unknown'],
    ['once it was taken back', token, null, NOW, 'unknown'],
    ['for another account', token, { ...invited, id: id.replace(/1$/, '2') }, NOW, 'unknown'],
  ])('%s', (_, asked, account, now, state) => expect(invitationState(asked, account, SECRET, now)).toBe(state))

  test('cannot be made with another site’s secret', () => {
    expect(invitationState(invitationToken(invited, `${SECRET} d’ailleurs`), invited, SECRET, NOW)).toBe('replaced')
  })

  test('whatever is typed in its place opens nothing', () => fc.assert(fc.property(fc.oneof(fc.string(), fc.string().map((end) => `${id}.${end}`)), (typed) => {
    expect(invitationState(typed, invited, SECRET, NOW)).not.toBe('open')
    expect([null, id]).toContain(invitedAccount(typed))
  })))
})
