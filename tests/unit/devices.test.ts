import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { DEVICE_COOKIE, knownDevice, withDevice } from '@/lib/accounts/devices'

const SECRET = 'un-secret-de-trente-deux-caracteres'
const header = (value: string) => `autre=1; ${DEVICE_COOKIE}=${value}; fin=2`

describe('the devices of an account', () => {
  test('one that has signed in is known, to that account only, on that site only', () => {
    const value = withDevice(null, 'nadia@exemple.test', SECRET)
    expect(knownDevice(header(value), 'nadia@exemple.test', SECRET)).toBe(value.split('.')[0])
    expect(knownDevice(header(value), 'autre@exemple.test', SECRET)).toBeNull()
    expect(knownDevice(header(value), 'nadia@exemple.test', `${SECRET} d’un autre site`)).toBeNull()
    expect(knownDevice(null, 'nadia@exemple.test', SECRET)).toBeNull()
  })

  test('on a computer that five people share, all are known; the sixth takes the place of who came first', () => {
    const people = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `${name}@exemple.test`)
    const value = people.reduce((kept, email) => withDevice(kept && header(kept), email, SECRET), '')
    expect(people.map((email) => knownDevice(header(value), email, SECRET) !== null)).toEqual([false, true, true, true, true, true])
  })

  test('signing in again gives another device, in the place of the one of before', () => {
    const first = withDevice(null, 'nadia@exemple.test', SECRET)
    const second = withDevice(header(first), 'nadia@exemple.test', SECRET)
    expect([second.split('~').length, second === first]).toEqual([1, false])
  })

  test('whatever a browser sends, nothing but what was given is known', () => fc.assert(fc.property(fc.string(), (sent) => {
    expect(knownDevice(sent, 'nadia@exemple.test', SECRET)).toBeNull()
    expect(knownDevice(header(sent), 'nadia@exemple.test', SECRET)).toBeNull()
  })))
})
