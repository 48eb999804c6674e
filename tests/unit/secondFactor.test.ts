import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { describeDevice } from '@/lib/accounts/describeDevice'
import { tooManyMessage } from '@/lib/accounts/tries'
import { codeAt, newSecret, periodOf } from '@/lib/secondFactor/codes'
import { offer, openSecret, openTicket, recoveryFingerprint } from '@/lib/secondFactor/enrolment'
import { newRecoveryCodes, readRecoveryCode } from '@/lib/secondFactor/recoveryCodes'
import { fingerprint, seal, unseal } from '@/lib/secondFactor/seal'

const SITE = 'un secret de site assez long pour être vrai'
const NOW = Date.UTC(2026, 0, 1)

describe('sealing', () => {
  test('opens with the same secret and use only', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (text, use) => {
      const sealed = seal(text, SITE, use)
      expect(unseal(sealed, SITE, use)).toBe(text)
      expect(unseal(sealed, `${SITE}.`, use)).toBeNull()
      expect(unseal(sealed, SITE, `${use}.`)).toBeNull()
    }))
  })

  test('a changed or cut text does not open, and never throws', () => {
    const sealed = Buffer.from(seal('texte', SITE, 'use'), 'base64url')
    for (let index = 0; index < sealed.length; index += 1) {
      const changed = Buffer.from(sealed)
      changed[index]! ^= 1
      expect(unseal(changed.toString('base64url'), SITE, 'use')).toBeNull()
      expect(unseal(sealed.subarray(0, index).toString('base64url'), SITE, 'use')).toBeNull()
    }
    fc.assert(fc.property(fc.string(), (text) => unseal(text, SITE, 'use') === null))
  })

  test('the same text is never sealed twice alike; its fingerprint is', () => {
    expect(seal('texte', SITE, 'use')).not.toBe(seal('texte', SITE, 'use'))
    expect(fingerprint('texte', SITE, 'use')).toBe(fingerprint('texte', SITE, 'use'))
    expect(fingerprint('texte', SITE, 'use')).not.toBe(fingerprint('texte', SITE, 'other'))
  })
})

describe('one-time codes', () => {
  // RFC 6238, appendix B, the last six digits of the SHA-1 column.
  const RFC = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
  test.each([[59, '287082'], [1111111109, '081804'], [1234567890, '005924'], [2000000000, '279037']])('at %i s: %s', (seconds, code) => {
    expect(codeAt(RFC, seconds * 1000)).toBe(code)
    expect(periodOf(code, RFC, seconds * 1000)).toBe(Math.floor(seconds / 30))
  })

  test('one period early or late is taken, for what it is; two are not', () => {
    const secret = newSecret()
    const code = codeAt(secret, NOW)
    const period = NOW / 30_000
    expect([-60, -30, 0, 30, 60].map((late) => periodOf(code, secret, NOW + late * 1000))).toEqual([null, period, period, period, null])
  })

  test.each(['', '12345', '1234567', 'abcdef', '１２３４５６', '-12345'])('« %s » is no code', (typed) => {
    expect(periodOf(typed, newSecret(), NOW)).toBeNull()
  })

  test('spaces do not matter', () => {
    const code = codeAt(RFC, NOW)
    expect(periodOf(`${code.slice(0, 3)} ${code.slice(3)}`, RFC, NOW)).toBe(NOW / 30_000)
  })
})

describe('enrolment', () => {
  const account = { id: 'a1', email: 'marie@exemple.org' }
  const offered = offer(account, 'Démocratie Ouverte', SITE, NOW)

  test('the ticket gives back what was offered, to that account, for a quarter of an hour', () => {
    const opened = openTicket(offered.ticket, 'a1', SITE, NOW + 15 * 60_000)
    expect(opened?.plainSecret).toBe(offered.secret)
    expect(openSecret(opened!.secret, 'a1', SITE)).toBe(offered.secret)
    expect(openSecret(opened!.secret, 'a2', SITE)).toBeNull()
    expect(openTicket(offered.ticket, 'a2', SITE, NOW)).toBeNull()
    expect(openTicket(offered.ticket, 'a1', SITE, NOW + 15 * 60_000 + 1)).toBeNull()
  })

  test('nothing readable is kept, neither the secret nor the recovery codes', () => {
    const kept = JSON.stringify(openTicket(offered.ticket, 'a1', SITE, NOW)?.recoveryCodes) + offered.ticket
    expect(kept).not.toContain(offered.secret)
    for (const code of offered.recoveryCodes) expect(kept).not.toContain(code)
  })

  test('what the QR code holds names the site and the account', () => {
    const uri = new URL(offered.uri)
    expect(decodeURIComponent(uri.pathname)).toContain('Démocratie Ouverte:marie@exemple.org')
    expect(uri.searchParams.get('secret')).toBe(offered.secret)
  })

  test('a recovery code is known however it is typed', () => {
    const codes = newRecoveryCodes()
    expect(new Set(codes).size).toBe(10)
    for (const code of codes) {
      expect(code).toMatch(/^([a-z0-9]{4}-){2}[a-z0-9]{4}$/)
      expect(recoveryFingerprint(` ${code.toUpperCase().replaceAll('-', ' ')}`, SITE, 'a1')).toBe(recoveryFingerprint(code, SITE, 'a1'))
      expect(recoveryFingerprint(code, SITE, 'a2')).not.toBe(recoveryFingerprint(code, SITE, 'a1'))
    }
    expect(readRecoveryCode('123456')).toBeNull()
  })
})

test.each([
  ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/140.0.0.0 Safari/537.36', 'Chromium sur Linux'],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0', 'Edge sur Windows'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1', 'Safari sur iPhone'],
  ['Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0', 'Firefox sur Android'],
  ['curl/8.0', 'Un programme'], [null, 'Un programme'],
])('%s is « %s »', (userAgent, words) => {
  expect(describeDevice(userAgent)).toBe(words)
})

test.each([[1, '1 minute,'], [61, '2 minutes,'], [600, '10 minutes,']])('a wait of %i s says « %s »', (left, words) => {
  expect(tooManyMessage(left)).toContain(words)
})
