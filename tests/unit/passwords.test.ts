import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { newPassword } from '@/deploy/password'
import { checkPassword } from '@/lib/passwords/checkPassword'

const KNOWN = ['Marie Dupont-Lemaître', 'marie.dupont@exemple.org', 'Démocratie Ouverte', 'histoire.exemple.org']

describe('a password', () => {
  test.each([
    ['court', 'court'], ['onze lettres', 'bvkrzqpjtwl'],
    ['the list', 'Qwertyuiop12345'], ['the list', '1qaz2wsx3edc'], ['French', 'MotDePasse1234'], ['French', 'mot de passe !!'],
    ['French', 'Azertyuiop123!'], ['French', 'Soleil123456789'], ['French', 'doudou-chouchou-1'], ['signs for letters', 'M0tDeP@$$e2026!'],
    ['signs for letters', 'P@ssw0rdP@ssw0rd'], ['repeated', 'aaaaaaaaaaaaaaaa'], ['repeated', 'abababababababab'], ['repeated', 'abc1abc1abc1abc1'],
    ['digits in order', '0123456789012345'], ['a row of keys', 'poiuytrezaqsdf'], ['years', 'Printemps2025-2026'], ['twice', 'motdepassemotdepasse'],
  ])('is refused as too easy (%s): %s', (_, password) => {
    expect(checkPassword(password, KNOWN)).toMatch(/au moins 12|essaie en premier/)
  })

  test.each(['Marie-Dupont-2026', 'marie.dupont@exemple.org', 'dupontlemaitre!1', 'DémocratieOuverte', 'democratie-ouverte-42', 'Histoire.Exemple1', 'L3maîtr3Mari3!'])(
    'is refused as made of what others know: %s', (password) => {
      expect(checkPassword(password, KNOWN)).toMatch(/votre nom|essaie en premier/)
    })

  test.each(['cheval agrafe pile correct', 'trois-lampes-vertes-tombent', 'un-mot-de-passe-long', 'K7#vQ2!mZ9@x', 'ÉtéàlaRochelleenvélo', 'marie aime les tuiles mouillées', 'xkqpvbnzrtlmwd'])(
    'is taken: %s', (password) => {
      expect(checkPassword(password, KNOWN)).toBe(true)
    })

  test('those that the program draws are taken, and any answer is true or a sentence', () => {
    fc.assert(fc.property(fc.constant(null).map(newPassword), (password) => checkPassword(password, KNOWN) === true))
    fc.assert(fc.property(fc.string(), fc.array(fc.string()), (password, known) => {
      const answer = checkPassword(password, known)
      return answer === true || /^[A-Z].*\.$/.test(answer)
    }))
  })

  test('a long one is checked in no time', () => {
    const start = performance.now()
    checkPassword('azertyuiop motdepasse '.repeat(500), KNOWN)
    expect(performance.now() - start).toBeLessThan(500)
  })
})
