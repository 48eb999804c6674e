import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { plainAddress } from '@/lib/links/plainAddress'

test.each([
  ['https://www.google.com/url?q=https://exemple.org/page?a=1&sa=D&source=docs&ust=1700', 'https://exemple.org/page?a=1'],
  ['https://www.google.fr/url?sa=t&url=https%3A%2F%2Fexemple.org%2Fune%2520page&usg=x', 'https://exemple.org/une%20page'],
  ['https://www.google.com/url?q=https%3A%2F%2Fexemple.org%2F%3Futm_source%3Dx%26id%3D4', 'https://exemple.org/?id=4'],
  ['https://l.facebook.com/l.php?u=https%3A%2F%2Fexemple.org%2F%3Ffbclid%3DAb&h=x', 'https://exemple.org/'],
  ['https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexemple.org%2F&data=05', 'https://exemple.org/'],
  ['https://exemple.org/a?utm_source=lettre&utm_medium=email&page=2#suite', 'https://exemple.org/a?page=2#suite'],
  ['https://exemple.org/a?gclid=x#suite', 'https://exemple.org/a#suite'],
  ['https://exemple.org/a?UTM_Source=x&fbclid=y', 'https://exemple.org/a'],
])('%s is shortened', (address, expected) => expect(plainAddress(address)).toBe(expected))

test.each([
  'https://exemple.org/a?b=%C3%A9+c&utm=1&x=utm_source', 'https://www.google.com/search?q=https://exemple.org', 'https://www.google.com/url?q=javascript:alert(1)', 'https://google.com.evil.example/url?q=https://exemple.org',
  '/projets?utm_source=x', 'mailto:a@exemple.org?utm_source=x', 'javascript:alert(1)', 'exemple.org', 'https://',
])('%s stays as it is', (address) => expect(plainAddress(address)).toBe(address))

test('what is plain stays so, and a detour leads to the web or nowhere', () => {
  const part = fc.constantFrom('https://', 'www.google.com', '/url', '?', 'q=', '&', 'utm_source=a', 'https%3A%2F%2Fexemple.org', 'exemple.org', '#', 'é', '%', 'javascript:')
  fc.assert(fc.property(fc.array(part, { maxLength: 10 }).map((parts) => parts.join('')), (address) => {
    const plain = plainAddress(address)
    expect(/^https?:\/\//i.test(plain) || plain === address).toBe(true)
    expect(plain.includes('utm_source=a') && /^https?:\/\/[^/?#]+\/?\?utm_source=a/.test(plain) && URL.canParse(plain)).toBe(false)
  }))
})
