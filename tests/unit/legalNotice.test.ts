import { expect, test } from '@jest/globals'
import { checkLegal, LEGAL_REQUIREMENTS, missingLegal, type LegalField } from '@/lib/legal/legalNotice'

const whole = {
  name: 'Une association',
  legal: { form: 'Association', seat: '1 rue Longue, Paris', publicationDirector: 'Une personne', host: 'Un hébergeur, 2 rue Large, 01 00 00 00 00' },
  contact: { email: 'contact@exemple.test', phone: '01 00 00 00 01' },
}

test('nothing is missing from a whole identity, everything from an empty one', () => {
  expect(missingLegal(whole)).toEqual([])
  expect(missingLegal({}).map(({ path }) => path)).toEqual([
    'name', 'legal.form', 'legal.seat', 'legal.publicationDirector', 'legal.host', 'contact.email', 'contact.phone',
  ])
  expect(missingLegal({ ...whole, legal: { ...whole.legal, seat: '  ' } }).map(({ path }) => path)).toEqual(['legal.seat'])
})

test.each(Object.keys(LEGAL_REQUIREMENTS) as LegalField[])('%s: empty is refused with what the law asks', (field) => {
  for (const empty of ['', '  ', null, undefined]) expect(checkLegal(field, empty)).toMatch(/^Indiquez .*la loi/)
  expect(checkLegal(field, 'quelque chose')).toBe(true)
})
